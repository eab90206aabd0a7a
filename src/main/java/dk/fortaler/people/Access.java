package dk.fortaler.people;

import java.time.Instant;

/** Whether a person can sign in. */
public sealed interface Access {
    /** They have, or could. */
    record Open() implements Access {}

    /**
     * A link has been mailed to them.
     *
     * @param expired whether it has run out; only a new one helps then
     */
    record Invited(Instant at, Instant until, boolean expired) implements Access {}

    /** Nobody has invited them. */
    record None() implements Access {}
}
