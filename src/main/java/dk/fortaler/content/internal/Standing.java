package dk.fortaler.content.internal;

import java.time.Instant;
import java.util.Optional;

/** Where an item stands; told from the clock, never stored. */
public enum Standing {
    DRAFT,
    SCHEDULED,
    PUBLISHED,
    EXPIRED;

    /** Of one publication; a withdrawn one makes the item a draft again. */
    public static Standing of(Instant publishAt, Optional<Instant> expiresAt, boolean withdrawn, Instant now) {
        if (withdrawn) {
            return DRAFT;
        }
        if (publishAt.isAfter(now)) {
            return SCHEDULED;
        }
        return expiresAt.isPresent() && !expiresAt.get().isAfter(now) ? EXPIRED : PUBLISHED;
    }
}
