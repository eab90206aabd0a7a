package dk.fortaler.kernel.mail;

/** What of a mail stays hidden from the administrators, in whose outbox it stands. */
public enum Discretion {
    NONE,
    /** Its text: the link in it is its reader's own, and nobody passes it on for them. */
    LETTER,
    /** Its text, and to whom it went: that alone would tell something of them. */
    RECIPIENT
}
