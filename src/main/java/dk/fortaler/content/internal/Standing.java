package dk.fortaler.content.internal;

import java.util.Locale;

/** Where an item stands; told from the clock (in the database, by {@code publication_standing}), never stored. */
public enum Standing {
    DRAFT,
    SCHEDULED,
    PUBLISHED,
    EXPIRED;

    static Standing of(String told) {
        return valueOf(told.toUpperCase(Locale.ROOT));
    }
}
