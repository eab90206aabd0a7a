package dk.fortaler.businesscase.internal;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An executive who said that they take part themself.
 *
 * @param person who they are in Fortaler, or null
 * @param since when they said so
 * @param shares in the last 28 days
 */
public record Leader(String name, String email, @Nullable UUID person, Instant since, State state, int shares) {
    /** How far they have come. */
    public enum State {
        STRANGER,
        PERSON,
        MEMBER,
        ACTIVE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
