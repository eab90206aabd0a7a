package dk.fortaler.kernel.mail;

/** What a mail server did with a mail. */
public sealed interface MailOutcome {
    /** It took the mail. */
    record Sent() implements MailOutcome {}

    /**
     * It did not.
     *
     * @param answer what the server said, one line, at most 300 characters; empty where it said nothing
     * @param forGood whether it said that trying again is of no use
     */
    record Refused(MailTrouble trouble, String answer, boolean forGood) implements MailOutcome {}
}
