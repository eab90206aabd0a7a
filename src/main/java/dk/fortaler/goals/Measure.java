package dk.fortaler.goals;

import java.util.Locale;
import java.util.Optional;

/** What a goal counts. Names stand in the database and in addresses, in lower case ({@link #key}). */
public enum Measure {
    /** Shares that were posted. */
    POSTS(Unit.NUMBER, Kind.SELF_REPORTED, true, false),
    /** Potential reach: followers at the time of posting. */
    REACH(Unit.NUMBER, Kind.SELF_REPORTED, true, false),
    /** Clicks for each post, as the networks do not tell us of likes and comments. */
    ENGAGEMENT(Unit.RATIO, Kind.MEASURED, false, false),
    CLICKS(Unit.NUMBER, Kind.MEASURED, true, false),
    /** Relevant contacts that people wrote down. */
    CONTACTS(Unit.NUMBER, Kind.SELF_REPORTED, true, true),
    DIALOGUES(Unit.NUMBER, Kind.SELF_REPORTED, true, true),
    LEADS(Unit.NUMBER, Kind.MIXED, true, false),
    APPLICATIONS(Unit.NUMBER, Kind.MIXED, true, false),
    SIGN_UPS(Unit.NUMBER, Kind.MIXED, true, false),
    /** LinkedIn's Social Selling Index, 0 to 100, as people read it and told us: the average of their latest. */
    SSI(Unit.POINTS, Kind.SELF_REPORTED, false, true),
    /** The share of the people who posted lately. */
    ACTIVE_SHARE(Unit.PERCENT, Kind.MEASURED, false, false);

    private final Unit unit;
    private final Kind kind;
    private final boolean sums;
    private final boolean personal;

    Measure(Unit unit, Kind kind, boolean sums, boolean personal) {
        this.unit = unit;
        this.kind = kind;
        this.sums = sums;
        this.personal = personal;
    }

    /** In what a value is told, and where values end. */
    public enum Unit {
        /** Whole things. */
        NUMBER(1_000_000_000, 0),
        /** One kind of thing for each of another, as 4.5 clicks for each post. */
        RATIO(100_000, 1),
        /** 0 to 100. */
        PERCENT(100, 1),
        /** 0 to 100. */
        POINTS(100, 1);

        private final long most;
        private final int decimals;

        Unit(long most, int decimals) {
            this.most = most;
            this.decimals = decimals;
        }

        public long most() {
            return most;
        }

        public int decimals() {
            return decimals;
        }
    }

    /** Where a figure comes from; every number says it. */
    public enum Kind {
        MEASURED,
        SELF_REPORTED,
        /** Measured by links and other systems, beside what people told. */
        MIXED
    }

    public Unit unit() {
        return unit;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether it adds up day by day from 0 at the start; otherwise it is a level that stands at some height each day. */
    public boolean sums() {
        return sums;
    }

    /** Whether people tell it of themselves and own it: nobody else sees it of fewer than five people. */
    public boolean personal() {
        return personal;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Measure> of(String key) {
        for (Measure measure : values()) {
            if (measure.key().equals(key)) {
                return Optional.of(measure);
            }
        }
        return Optional.empty();
    }
}
