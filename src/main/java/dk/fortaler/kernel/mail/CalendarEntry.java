package dk.fortaler.kernel.mail;

/**
 * What goes with a mail into its receiver's calendar (RFC 5545), told as what it is to do there (RFC 5546).
 *
 * @param text a whole calendar of one entry, whose METHOD is the same
 */
public record CalendarEntry(Method method, String text) {
    public enum Method {
        /** It is there, or is changed. */
        REQUEST,
        /** It is called off. */
        CANCEL
    }
}
