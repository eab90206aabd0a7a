package dk.fortaler.goals.conversions;

import dk.fortaler.goals.Measure;
import dk.fortaler.goals.Purpose;
import java.util.Locale;
import java.util.Optional;

/** What somebody has become. Names stand in the database, in addresses and in calls, in lower case ({@link #key}). */
public enum ConversionKind {
    /** Wants to be sold something. */
    LEAD(Measure.LEADS, Purpose.SALES),
    /** Wants to be employed. */
    APPLICATION(Measure.APPLICATIONS, Purpose.RECRUITMENT),
    /** Wants to come. */
    SIGN_UP(Measure.SIGN_UPS, Purpose.EVENT);

    private final Measure measure;
    private final Purpose purpose;

    ConversionKind(Measure measure, Purpose purpose) {
        this.measure = measure;
        this.purpose = purpose;
    }

    /** By which goals count it. */
    public Measure measure() {
        return measure;
    }

    /** For which it is mostly counted. */
    public Purpose purpose() {
        return purpose;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ConversionKind> of(String key) {
        for (ConversionKind kind : values()) {
            if (kind.key().equals(key)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
