package dk.fortaler.networks;

import java.util.Locale;
import java.util.Optional;

/** What speaks for a network or against it, and how much it counts as long as nobody says otherwise. */
public enum Factor {
    /** It fits what the programme is for. */
    PURPOSE(5),
    /** Those are there whom the programme wants to reach. */
    AUDIENCE(4),
    /** Our people use it. */
    USE(4),
    /** Our people use it for work. */
    PROFESSIONAL(2),
    /** Our people want to share there. */
    WISH(4),
    /** Its own dialog takes text and link along, without keys. */
    SHARING(2),
    /** It lets a program post for a person who agreed. */
    PUBLISHING(1),
    /** It tells afterwards how a post did. */
    METRICS(1),
    /** Colleagues may post the same text. */
    TEXTS(1),
    /** It allows points and badges for posts. */
    POINTS(1),
    /** A post takes little work. */
    EFFORT(2);

    private final int usual;

    Factor(int usual) {
        this.usual = usual;
    }

    /** Its weight as long as nobody has set another. */
    public int usual() {
        return usual;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Factor> of(String key) {
        for (Factor factor : values()) {
            if (factor.key().equals(key)) {
                return Optional.of(factor);
            }
        }
        return Optional.empty();
    }
}
