package dk.fortaler.goals.ssi;

import java.util.Locale;

/** LinkedIn's four, each from 0 to 25, in LinkedIn's order. */
public enum Pillar {
    BRAND,
    PEOPLE,
    INSIGHTS,
    RELATIONS;

    /** Tips that the texts have for each. */
    public static final int TIPS = 5;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
