package dk.fortaler.networks;

import java.util.Locale;
import java.util.Optional;

/** What a programme shares for, as far as it speaks for one network or another. */
public enum Aim {
    AWARENESS,
    RECRUITMENT,
    NETWORK,
    SALES,
    EVENT;

    /** As it is written in the database and in addresses; of its texts too. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Aim> of(String key) {
        for (Aim aim : values()) {
            if (aim.key().equals(key)) {
                return Optional.of(aim);
            }
        }
        return Optional.empty();
    }
}
