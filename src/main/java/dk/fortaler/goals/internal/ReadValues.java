package dk.fortaler.goals.internal;

import dk.fortaler.goals.Measure;
import java.sql.Types;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What measures amount to, read from the tables of those who keep them. */
@Service
@Transactional(readOnly = true)
public class ReadValues {
    /** A level looks so many days back, its own day included. */
    public static final int WINDOW = 28;

    /** So long after a month its averages come out, for those who write their figures down a little later. */
    public static final int DAYS_UNTIL_AVERAGES = 7;

    /** An index speaks for its own month and the three after it. */
    private static final int MONTHS = 4;

    private final JdbcClient jdbc;
    private final Crowd crowd;

    ReadValues(JdbcClient jdbc, Crowd crowd) {
        this.jdbc = jdbc;
        this.crowd = crowd;
    }

    /**
     * Whether a measure could ever be told of a scope: what people own is not of fewer than five, and the index is told as its
     * monthly averages are, of organisations and programmes.
     */
    public boolean offered(Measure measure, Scope scope) {
        if (scope.level() == Level.PERSON) {
            return true;
        }
        if (measure == Measure.SSI) {
            return scope.level() == Level.ORGANISATION || scope.level() == Level.PROGRAMME;
        }
        return known(scope) && (!measure.personal() || !crowd.tooFew(scope));
    }

    /** Whether a value may be told now. */
    public boolean telling(Measure measure, Scope scope) {
        if (scope.level() == Level.PERSON || !measure.personal()) {
            return known(scope);
        }
        return measure == Measure.SSI
                ? offered(measure, scope)
                : query(ValueStatements.enough(scope.level()), scope, LocalDate.EPOCH, LocalDate.EPOCH)
                        .query(Boolean.class)
                        .single();
    }

    /**
     * Of sums that come out by whole weeks: how far they go.
     *
     * @param latest the last day that is in them
     * @param untold weeks that are missing, as they would have told of fewer than five
     */
    public record Weeks(LocalDate latest, long untold) {}

    /** Nothing for what is counted as it happens, and before the first week is out. */
    public Optional<Weeks> weeks(Measure measure, Scope scope, LocalDate first, LocalDate last) {
        return byWeek(measure, scope)
                ? query(ValueStatements.weeks(scope.level()), scope, first, last)
                        .query((row, number) ->
                                new Weeks(row.getObject("latest", LocalDate.class), row.getLong("untold")))
                        .optional()
                : Optional.empty();
    }

    /**
     * Whether all is out that counts up to a day that is past: of what comes out by weeks, the last that ends by then. Of an
     * index those averages count that come out by then.
     */
    public boolean out(Measure measure, Scope scope, LocalDate last) {
        LocalDate sunday = last.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        return !byWeek(measure, scope)
                || jdbc.sql("select coalesce(max(monday) + 6 >= :sunday, true) from contact_week")
                        .param("sunday", sunday)
                        .query(Boolean.class)
                        .single();
    }

    private static boolean byWeek(Measure measure, Scope scope) {
        return measure.personal() && measure.sums() && scope.level() != Level.PERSON;
    }

    private static boolean known(Scope scope) {
        return switch (scope.level()) {
            case DEPARTMENT -> scope.department() != null;
            // Others see it: of fewer it would tell of each.
            case GROUP -> scope.people().size() >= SafeGroups.FEWEST;
            case ORGANISATION, PROGRAMME, PERSON -> true;
        };
    }

    /** How many people there are today. */
    private int people(Scope scope) {
        return crowd.present(scope).size();
    }

    /**
     * Values in the evenings of the given days; a day is missing where there is no value to tell.
     *
     * @param first from when a measure that adds up is added up
     * @param days in order
     */
    public List<Reading> readings(Measure measure, Scope scope, LocalDate first, List<LocalDate> days) {
        if (days.isEmpty() || !telling(measure, scope)) {
            return List.of();
        }
        return switch (measure) {
            case ENGAGEMENT -> clicksForEachPost(scope, days);
            case ACTIVE_SHARE -> activeShares(scope, days);
            case SSI -> indices(scope, days);
            default -> sums(measure, scope, first, days);
        };
    }

    private List<Reading> sums(Measure measure, Scope scope, LocalDate first, List<LocalDate> days) {
        NavigableMap<LocalDate, Double> amounts = amounts(measure, scope, first, days.getLast());
        List<Reading> readings = new ArrayList<>();
        double sum = 0;
        LocalDate from = first;
        for (LocalDate day : days) {
            if (!day.isBefore(from)) {
                sum += added(amounts.subMap(from, true, day, true));
                from = day.plusDays(1);
            }
            readings.add(new Reading(day, sum));
        }
        return readings;
    }

    private List<Reading> clicksForEachPost(Scope scope, List<LocalDate> days) {
        LocalDate first = days.getFirst().minusDays(WINDOW - 1);
        var clicks = amounts(Measure.CLICKS, scope, first, days.getLast());
        var posts = amounts(Measure.POSTS, scope, first, days.getLast());
        return days.stream()
                .map(day -> {
                    double posted = added(window(posts, day));
                    return new Reading(day, posted == 0 ? 0 : added(window(clicks, day)) / posted);
                })
                .toList();
    }

    private List<Reading> activeShares(Scope scope, List<LocalDate> days) {
        int people = people(scope);
        NavigableMap<LocalDate, Set<UUID>> posters = new TreeMap<>();
        query(ValueStatements.posters(scope.level()), scope, days.getFirst().minusDays(WINDOW - 1), days.getLast())
                .query((RowCallbackHandler)
                        row -> posters.computeIfAbsent(row.getObject("day", LocalDate.class), day -> new HashSet<>())
                                .add(row.getObject("person_id", UUID.class)));
        return days.stream()
                .map(day -> {
                    Set<UUID> active = new HashSet<>();
                    window(posters, day).values().forEach(active::addAll);
                    return new Reading(day, people == 0 ? 0 : Math.min(100, 100.0 * active.size() / people));
                })
                .toList();
    }

    private record Index(LocalDate month, double value) {}

    /** The latest that was known on a day; a day is missing where that is too long ago. */
    private List<Reading> indices(Scope scope, List<LocalDate> days) {
        NavigableMap<LocalDate, Index> known = new TreeMap<>();
        query(ValueStatements.indices(scope.level()), scope, days.getFirst().minusMonths(MONTHS), days.getLast())
                .query((RowCallbackHandler) row -> known.put(
                        row.getObject("since", LocalDate.class),
                        new Index(row.getObject("month", LocalDate.class), row.getDouble("index"))));
        List<Reading> readings = new ArrayList<>();
        for (LocalDate day : days) {
            LocalDate oldest = day.withDayOfMonth(1).minusMonths(MONTHS - 1L);
            Map.Entry<LocalDate, Index> latest = known.floorEntry(day);
            if (latest != null && !latest.getValue().month().isBefore(oldest)) {
                readings.add(new Reading(day, latest.getValue().value()));
            }
        }
        return readings;
    }

    private NavigableMap<LocalDate, Double> amounts(Measure measure, Scope scope, LocalDate first, LocalDate last) {
        NavigableMap<LocalDate, Double> amounts = new TreeMap<>();
        query(ValueStatements.amounts(measure, scope.level()), scope, first, last)
                .query((RowCallbackHandler)
                        row -> amounts.put(row.getObject("day", LocalDate.class), row.getDouble("amount")));
        return amounts;
    }

    private JdbcClient.StatementSpec query(String statement, Scope scope, LocalDate first, LocalDate last) {
        return jdbc.sql(statement)
                .param("first", first)
                .param("last", last)
                .param("programme", scope.programme(), Types.OTHER)
                .param("department", scope.department(), Types.OTHER)
                .param("goal", scope.goal(), Types.OTHER)
                .param("people", crowd.everybody(scope).toArray(UUID[]::new));
    }

    private static <V> NavigableMap<LocalDate, V> window(NavigableMap<LocalDate, V> values, LocalDate day) {
        return values.subMap(day.minusDays(WINDOW - 1), true, day, true);
    }

    private static double added(Map<LocalDate, Double> amounts) {
        return amounts.values().stream().mapToDouble(each -> each).sum();
    }
}
