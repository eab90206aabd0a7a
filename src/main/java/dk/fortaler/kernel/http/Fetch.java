package dk.fortaler.kernel.http;

import dk.fortaler.kernel.identity.WebAddress;

/**
 * An address to read, and as what.
 *
 * @param known what the server said last time, for a conditional request; {@link Validators#NONE} asks for all of it
 */
public record Fetch(WebAddress address, Kind kind, Validators known) {

    /** As what an address is read: decides the size that is accepted and what we ask the server for. */
    public enum Kind {
        PAGE("text/html,application/xhtml+xml;q=0.9,*/*;q=0.5"),
        FEED("application/atom+xml,application/rss+xml,application/feed+json,application/xml;q=0.9,"
                + "text/xml;q=0.9,application/json;q=0.8,*/*;q=0.5"),
        PICTURE("image/jpeg,image/png,image/webp;q=0.9,image/gif;q=0.8,image/*;q=0.5");

        private final String accept;

        Kind(String accept) {
            this.accept = accept;
        }

        String accept() {
            return accept;
        }
    }

    public static Fetch page(WebAddress address) {
        return new Fetch(address, Kind.PAGE, Validators.NONE);
    }

    public static Fetch feed(WebAddress address, Validators known) {
        return new Fetch(address, Kind.FEED, known);
    }

    public static Fetch picture(WebAddress address) {
        return new Fetch(address, Kind.PICTURE, Validators.NONE);
    }
}
