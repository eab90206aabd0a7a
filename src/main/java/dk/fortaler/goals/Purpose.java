package dk.fortaler.goals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What goals are for. Names stand in the database and in addresses, in lower case ({@link #key}). */
public enum Purpose {
    AWARENESS(Measure.REACH, Measure.POSTS, Measure.CLICKS, Measure.ENGAGEMENT, Measure.ACTIVE_SHARE),
    RECRUITMENT(Measure.APPLICATIONS, Measure.CLICKS, Measure.REACH, Measure.POSTS, Measure.ACTIVE_SHARE),
    NETWORK(Measure.CONTACTS, Measure.DIALOGUES, Measure.SSI, Measure.ENGAGEMENT, Measure.POSTS),
    SALES(Measure.LEADS, Measure.DIALOGUES, Measure.CONTACTS, Measure.CLICKS, Measure.SSI),
    EVENT(Measure.SIGN_UPS, Measure.CLICKS, Measure.POSTS, Measure.REACH),
    /** One's own: everything can be counted. */
    OWN(Measure.values());

    private final List<Measure> measures;

    Purpose(Measure... measures) {
        this.measures = List.of(measures);
    }

    /** The measures that fit, the best first. */
    public List<Measure> measures() {
        return measures;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Purpose> of(String key) {
        for (Purpose purpose : values()) {
            if (purpose.key().equals(key)) {
                return Optional.of(purpose);
            }
        }
        return Optional.empty();
    }
}
