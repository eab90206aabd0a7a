package dk.fortaler.journey.internal;

/**
 * What can be done for a step, and where.
 *
 * @param key of its texts: {@code journey.do.<key>.title}, {@code .why} and {@code .button}
 * @param address of the very form
 * @param act what it comes to: the form's page, where several ways lead to it; what one act serves is proposed once
 * @param waits whether others have to act first, so that it is not worth proposing
 */
public record Action(String key, String address, String act, boolean waits) {
    static Action of(String key, String address) {
        return new Action(key, address, withoutQuery(address), false);
    }

    /** On a page that leads on to the form of that act. */
    static Action leading(String key, String address, String act) {
        return new Action(key, address, act, false);
    }

    static Action waiting(String key, String address) {
        return new Action(key, address, withoutQuery(address), true);
    }

    /** The query only tells the page where to go on to. */
    private static String withoutQuery(String address) {
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }
}
