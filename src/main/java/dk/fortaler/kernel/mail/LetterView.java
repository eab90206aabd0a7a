package dk.fortaler.kernel.mail;

/** What the template of mails shows. */
public record LetterView(Letter letter, String greeting, String sender, String buttonHint) {}
