package dk.fortaler.people.settings;

import dk.fortaler.kernel.mail.PostedMail;

/** One mail. */
public record PostedMailView(PostedMail mail, boolean sends) {

    /** Of the text that says why its text is hidden. */
    public String whyHidden() {
        if (!mail.hidesRecipient()) {
            return "settings.outbox.hidden.letter";
        }
        return "settings.outbox.hidden.recipient"
                + switch (mail.kind()) {
                    case "survey" -> ".survey";
                    case "programme-invitation", "club-wish", "club-application" -> ".club";
                    default -> "";
                };
    }
}
