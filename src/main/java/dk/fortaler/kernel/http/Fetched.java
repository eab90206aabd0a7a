package dk.fortaler.kernel.http;

import dk.fortaler.kernel.identity.WebAddress;
import java.time.Duration;
import java.util.Optional;

/** What came back from an address. Nothing is thrown for what a server or a network does. */
public sealed interface Fetched {

    /**
     * The body, decompressed.
     *
     * @param address where it was found at last, after redirects: what relative links are relative to
     * @param movedTo the new address where every redirect on the way said that it is for good
     * @param mediaType lower case, without parameters; empty where the server did not say
     * @param charset as the server said, not checked to exist
     * @param cutOff the page was larger than accepted and this is its beginning; only for {@link Fetch.Kind#PAGE}
     * @param known to ask with next time
     * @param freshFor how long the server says that the answer stays as it is
     */
    @SuppressWarnings("ArrayRecordComponent") // megabytes that nobody changes are not copied
    record Document(
            WebAddress address,
            Optional<WebAddress> movedTo,
            String mediaType,
            Optional<String> charset,
            byte[] body,
            boolean cutOff,
            Validators known,
            Optional<Duration> freshFor)
            implements Fetched {}

    /** It has not changed since the validators that were sent. */
    record Unchanged(Optional<WebAddress> movedTo, Validators known, Optional<Duration> freshFor) implements Fetched {}

    /**
     * It could not be had.
     *
     * @param status the server's status where there was one, else 0
     * @param retryAfter how long the server asks us to wait
     */
    record Failed(Reason reason, int status, Optional<Duration> retryAfter) implements Fetched {
        static Failed because(Reason reason) {
            return new Failed(reason, 0, Optional.empty());
        }
    }

    /** Why an address could not be had, in kinds that a person can act on. */
    enum Reason {
        /** Another scheme than http and https, or no address at all. */
        NOT_HTTP,
        /** A port that no public web page answers on. */
        PORT_CLOSED_BY_US,
        /** The name or number leads into a private network, to this machine, or to a cloud's metadata. */
        PRIVATE_ADDRESS,
        UNKNOWN_HOST,
        /** Nobody answers there, or the connection was dropped. */
        REFUSED,
        /** The certificate is wrong or the two sides share no cipher. */
        INSECURE,
        TOO_SLOW,
        TOO_LARGE,
        TOO_MANY_REDIRECTS,
        /** 404. */
        NOT_FOUND,
        /** 410: it was there and is gone for good. */
        GONE,
        /** 401, 402, 403, 451: a person may get in, we may not. */
        FORBIDDEN,
        /** 429: we asked too often. */
        TOO_OFTEN,
        /** Any other status than success; see {@link Failed#status()}. */
        SERVER_SAID,
        /** Not HTTP as anybody knows it: broken chunks, an early end, an unknown compression. */
        BROKEN_ANSWER,
        /** Too many fetches of ours are under way; later it works. */
        BUSY
    }
}
