package dk.fortaler.survey.form;

import java.util.Locale;

/** How a question is answered. */
public enum Kind {
    /** One of the options. */
    SINGLE,
    /** Any of the options. */
    MULTIPLE,
    /** A number of the scale. */
    SCALE,
    /** In each row one of the options. */
    MATRIX,
    /** A short text. */
    TEXT;

    /** As it is written in the database and in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean hasOptions() {
        return this == SINGLE || this == MULTIPLE || this == MATRIX;
    }
}
