package dk.fortaler.businesscase.model;

import java.util.Locale;

/** How well it goes. */
public enum Scenario {
    LOW,
    EXPECTED,
    HIGH;

    /** As text keys and addresses write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
