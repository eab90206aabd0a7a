package dk.fortaler.businesscase.model;

import java.util.Locale;

/**
 * How what was seen and clicked is priced, as if it had been bought as advertising ("earned media value"). One way at a time:
 * a view that led to a click, priced as both, would be paid for twice.
 */
public enum MediaValue {
    /** Not at all: nobody's price but your own is worth showing to a management. */
    OFF,
    /** Clicks × what a click costs (Haiilo, Clearview and Ambassify count so). */
    CLICKS,
    /** Views ÷ 1,000 × what a thousand views cost. */
    VIEWS;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
