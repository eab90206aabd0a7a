package dk.fortaler.journey.internal;

/**
 * What can be done for a step, and where.
 *
 * @param key of its texts: {@code journey.do.<key>.title}, {@code .why} and {@code .button}
 * @param address of the very form
 * @param waits whether others have to act first, so that it is not worth proposing
 */
public record Action(String key, String address, boolean waits) {
    static Action of(String key, String address) {
        return new Action(key, address, false);
    }

    /** Its address without what only tells the page where to go on to. */
    String page() {
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }

    static Action waiting(String key, String address) {
        return new Action(key, address, true);
    }
}
