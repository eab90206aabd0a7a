package dk.fortaler.people.settings;

import dk.fortaler.kernel.mail.PostedMail;

/** One mail. */
public record PostedMailView(PostedMail mail, boolean sends) {}
