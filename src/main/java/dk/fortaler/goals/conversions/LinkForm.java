package dk.fortaler.goals.conversions;

import org.jspecify.annotations.Nullable;

/**
 * A conversion link as it was typed.
 *
 * @param id of the link to be, made with the form
 */
record LinkForm(
        @Nullable String id,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String target,
        @Nullable String programme) {}
