package dk.fortaler.businesscase.facts;

import java.util.Locale;

/** What a fact speaks for, in the order in which a reader meets them. */
public enum Theme {
    REACH,
    TRUST,
    RECRUITMENT,
    SALES,
    COST,
    RISK,
    LAW;

    /** In the file of facts and in the keys of texts. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
