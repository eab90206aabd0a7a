package dk.fortaler.businesscase.internal;

import dk.fortaler.businesscase.CaseId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happened since the programme began, month by month, in all programmes together. */
@Component
@Transactional(readOnly = true)
public class Happened {
    private final JdbcClient jdbc;
    private final Clock clock;

    Happened(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The month of the first share that was posted. */
    public Optional<YearMonth> firstMonth() {
        return jdbc.sql("""
                        select s.day from share s
                        left join link_total t on t.organisation_id = s.organisation_id and t.link_id = s.link_id
                        where is_posted(s.state, t.human)
                        order by s.day limit 1
                        """).query(LocalDate.class).optional().map(YearMonth::from);
    }

    /** The months up to now, at most so many; those without anything too. */
    public List<Actual> since(YearMonth first, int most, ZoneId zone) {
        YearMonth now = YearMonth.now(clock.withZone(zone));
        int months = (int) Math.clamp(first.until(now, ChronoUnit.MONTHS) + 1, 0, most);
        Map<YearMonth, Actual> found = months(first, first.plusMonths(months));
        List<Actual> all = new ArrayList<>();
        for (int number = 1; number <= months; number++) {
            Actual actual = found.getOrDefault(first.plusMonths(number - 1), Actual.none(number));
            all.add(new Actual(number, actual.shares(), actual.followers(), actual.untold(), actual.clicks()));
        }
        return all;
    }

    private Map<YearMonth, Actual> months(YearMonth first, YearMonth end) {
        Map<YearMonth, Actual> months = new HashMap<>();
        jdbc.sql("""
                        select date_trunc('month', day)::date as month,
                               sum(shares) as shares, sum(followers) as followers, sum(untold) as untold, sum(clicks) as clicks
                        from (
                            select s.day, 1 as shares, coalesce(s.followers, 0)::bigint as followers,
                                   (s.followers is null)::int as untold, 0::bigint as clicks
                            from share s
                            left join link_total t on t.organisation_id = s.organisation_id and t.link_id = s.link_id
                            where s.day >= :first and s.day < :end and is_posted(s.state, t.human)
                            union all
                            select day, 0, 0, 0, human from click_programme_day where day >= :first and day < :end
                        ) known
                        group by date_trunc('month', day)
                        """).param("first", first.atDay(1)).param("end", end.atDay(1)).query(row -> {
            months.put(
                    YearMonth.from(row.getObject("month", LocalDate.class)),
                    new Actual(
                            0,
                            row.getBigDecimal("shares"),
                            row.getBigDecimal("followers"),
                            row.getLong("untold"),
                            row.getBigDecimal("clicks")));
        });
        return months;
    }

    /** The version to compare with: the last that somebody approves by what they said last, or the newest. */
    public Optional<Integer> plan(CaseId id) {
        return jdbc.sql("""
                        select v.number from case_version v
                        where v.case_id = :case
                        order by exists (select from case_answer a where a.organisation_id = v.organisation_id
                                         and a.case_id = v.case_id and a.version = v.number and a.answer = 'approve'
                                         and not exists (select from case_answer later
                                                         where later.organisation_id = a.organisation_id
                                                         and later.executive_id = a.executive_id
                                                         and (later.at, later.id) > (a.at, a.id))) desc,
                                 v.number desc
                        limit 1
                        """).param("case", id.value()).query(Integer.class).optional();
    }
}
