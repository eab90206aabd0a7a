package dk.fortaler.content;

import dk.fortaler.guidelines.Disclosure;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a story is for, which decides what those who share it say of where they work. */
public enum StoryKind {
    /** It sells: a product, an offer, a job ad. */
    COMMERCIAL,
    /** What happens where its sharers work. */
    NEWS,
    /** Of their trade, and not of their workplace. */
    INDUSTRY;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<StoryKind> of(String key) {
        return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** What is disclosed by whoever shares it; null for nothing. */
    public Disclosure.@Nullable Kind discloses() {
        return switch (this) {
            case COMMERCIAL -> Disclosure.Kind.COMMERCIAL;
            case NEWS -> Disclosure.Kind.NEWS;
            case INDUSTRY -> null;
        };
    }
}
