package dk.fortaler.businesscase.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * The numbers that a case asks for, beside those of each network, with what they are when nobody has said otherwise. Where
 * each default comes from stands in the texts, {@code businesscase.input.<key>.source}. Percentages are written as such here
 * and are shares of one in {@link Assumptions}; amounts of money are Danish, and rounded over to other currencies.
 */
public enum Input {
    EMPLOYEES(Group.CREW, Kind.PEOPLE, "100"),
    SHARE(Group.CREW, Kind.PERCENT, "10"),
    RAMP(Group.CREW, Kind.MONTHS, "6"),
    MONTHS(Group.CREW, Kind.MONTHS, "12"),
    SHARES(Group.REACH, Kind.COUNT, "0.5", "1", "2"),
    REACH_RATE(Group.REACH, Kind.PERCENT, "5", "10", "15"),
    CLICK_RATE(Group.REACH, Kind.PERCENT, "0.5", "1", "2"),
    CLICK(Group.VALUE, Kind.AMOUNT, "15"),
    THOUSAND_VIEWS(Group.VALUE, Kind.AMOUNT, "75"),
    HIRES(Group.VALUE, Kind.COUNT, "0", "1", "2"),
    HIRE(Group.VALUE, Kind.AMOUNT, "40000"),
    DIALOGUES(Group.VALUE, Kind.COUNT, "0", "1", "2"),
    DIALOGUE(Group.VALUE, Kind.AMOUNT, "2000"),
    AMBASSADOR_HOURS(Group.EFFORT, Kind.HOURS, "0.25"),
    AMBASSADOR_HOUR(Group.EFFORT, Kind.AMOUNT, "350"),
    MANAGER_HOURS(Group.EFFORT, Kind.HOURS, "3"),
    MANAGER_HOUR(Group.EFFORT, Kind.AMOUNT, "400"),
    COURSE_HOURS(Group.EFFORT, Kind.HOURS, "1"),
    LICENCE(Group.EFFORT, Kind.AMOUNT, "0"),
    START_COST(Group.EFFORT, Kind.AMOUNT, "0");

    private final Group group;
    private final Kind kind;
    private final List<BigDecimal> usual;

    Input(Group group, Kind kind, String... usual) {
        this.group = group;
        this.kind = kind;
        this.usual = List.of(usual).stream().map(BigDecimal::new).toList();
    }

    /** Under which heading it is asked. */
    public enum Group {
        CREW,
        REACH,
        VALUE,
        EFFORT;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What may be said; both ends are included. */
    public enum Kind {
        PEOPLE("1", "1000000", 0),
        MONTHS("1", "36", 0),
        PERCENT("0", "100", 4),
        COUNT("0", "100000", 2),
        HOURS("0", "168", 2),
        AMOUNT("0", "100000000", 2),
        FOLLOWERS("0", "10000000", 0);

        private final BigDecimal least;
        private final BigDecimal most;
        private final int decimals;

        Kind(String least, String most, int decimals) {
            this.least = new BigDecimal(least);
            this.most = new BigDecimal(most);
            this.decimals = decimals;
        }

        public boolean takes(BigDecimal value) {
            return value.compareTo(least) >= 0
                    && value.compareTo(most) <= 0
                    && value.stripTrailingZeros().scale() <= decimals;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Group group() {
        return group;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether it is asked for three times: low, expected, high. */
    public boolean ranged() {
        return usual.size() == Scenario.values().length;
    }

    /** One value, or three. */
    public List<BigDecimal> usual(Currency currency) {
        return kind == Kind.AMOUNT
                ? usual.stream()
                        .map(amount -> Exchange.fromDanish(amount, currency))
                        .toList()
                : usual;
    }

    /** As fields and text keys write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
