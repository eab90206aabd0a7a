package dk.fortaler.links.internal.ingest;

import dk.fortaler.links.internal.click.Click;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The months of the log: made ahead, made on demand where a click is from another month, dropped when too old. What
 * fits no month would lie in the default partition and is moved when its month is made.
 */
@Component
class ClickPartitions {
    private static final int MONTHS_AHEAD = 2;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Set<YearMonth> made = ConcurrentHashMap.newKeySet();

    ClickPartitions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void ensure(Collection<Click> clicks) {
        Set<YearMonth> months = new TreeSet<>();
        for (Click click : clicks) {
            months.add(month(click.at()));
        }
        months.forEach(this::ensure);
    }

    void makeAhead() {
        YearMonth first = month(clock.instant());
        for (int i = 0; i <= MONTHS_AHEAD; i++) {
            ensure(first.plusMonths(i));
        }
    }

    /** Drops the months that end before so many whole ones ago. */
    void dropOlderThan(int months) {
        LocalDate before = month(clock.instant()).minusMonths(months).atDay(1);
        jdbc.sql("select drop_click_partitions(:before)")
                .param("before", before)
                .query(Integer.class)
                .single();
        made.removeIf(month -> month.atDay(1).isBefore(before));
    }

    private void ensure(YearMonth month) {
        if (!made.contains(month)) {
            jdbc.sql("select make_click_partition(:month)")
                    .param("month", month.atDay(1))
                    .query((ResultSet row) -> {});
            made.add(month);
        }
    }

    private static YearMonth month(Instant at) {
        return YearMonth.from(at.atOffset(ZoneOffset.UTC));
    }
}
