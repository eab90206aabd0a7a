package dk.fortaler.goals.conversions;

import org.jspecify.annotations.Nullable;

/**
 * A conversion as somebody typed it.
 *
 * @param key of the form: sent twice, it counts once
 * @param person for whom it counts; only those who manage are asked
 */
record ConversionForm(
        @Nullable String key,
        @Nullable String kind,
        @Nullable String day,
        @Nullable String amount,
        @Nullable String currency,
        @Nullable String programme,
        @Nullable String person,
        @Nullable String note) {
    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
