package dk.fortaler.survey;

import java.util.Locale;

/** A survey's life; there is no way back. */
public enum SurveyState {
    DRAFT,
    OPEN,
    CLOSED;

    /** As it is written in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static SurveyState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
