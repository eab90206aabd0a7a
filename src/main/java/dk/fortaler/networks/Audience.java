package dk.fortaler.networks;

import java.util.Locale;
import java.util.Optional;

/** Whom a programme wants to reach. */
public enum Audience {
    BUSINESSES,
    PUBLIC,
    YOUNG,
    TRADE,
    PRESS,
    LOCAL;

    /** As it is written in the database and in addresses; of its texts too. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Audience> of(String key) {
        for (Audience audience : values()) {
            if (audience.key().equals(key)) {
                return Optional.of(audience);
            }
        }
        return Optional.empty();
    }
}
