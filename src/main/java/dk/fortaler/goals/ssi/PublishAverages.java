package dk.fortaler.goals.ssi;

import dk.fortaler.goals.internal.ReadValues;
import dk.fortaler.goals.internal.SafeGroups;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.tenancy.OrganisationDays;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fixes the averages of each month a week after it is over, once for all: for the organisation and those programmes that may
 * stand beside it ({@link SafeGroups}). A month with too few stays open until there are enough. What a person tells or deletes
 * afterwards changes no average that is out, or the change would tell of them.
 */
@Service
@Transactional
public class PublishAverages {
    private static final UUID ORGANISATION = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Ids ids;
    private final OrganisationDays days;

    PublishAverages(JdbcClient jdbc, Ids ids, OrganisationDays days) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.days = days;
    }

    private record Told(
            UUID person,
            LocalDate month,
            BigDecimal brand,
            BigDecimal people,
            BigDecimal insights,
            BigDecimal relations) {
        CheckIn checkIn() {
            return CheckIn.of(month, brand, people, insights, relations);
        }
    }

    /** For the current organisation. Of two at the same instant, the second finds nothing to do. */
    public void publish() {
        jdbc.sql(
                        "select pg_advisory_xact_lock(hashtextextended('ssi_month/' || current_setting('app.organisation'), 0))")
                .query(row -> {});
        LocalDate open = days.today().minusDays(ReadValues.DAYS_UNTIL_AVERAGES).withDayOfMonth(1);
        List<LocalDate> due = jdbc.sql("""
                        select month from ssi_check_in c
                        where month < :open and not exists (
                            select from ssi_month m where m.organisation_id = c.organisation_id and m.month = c.month)
                        group by month having count(*) >= :fewest order by month
                        """)
                .param("open", open)
                .param("fewest", SafeGroups.FEWEST)
                .query((row, number) -> row.getObject("month", LocalDate.class))
                .list();
        due.forEach(this::fix);
    }

    private void fix(LocalDate month) {
        Map<UUID, CheckIn> told = told(month);
        SequencedMap<UUID, Set<UUID>> groups = groups(told.keySet());
        jdbc.sql("insert into ssi_month (month) values (:month)")
                .param("month", month)
                .update();
        for (UUID group : SafeGroups.publishable(groups)) {
            List<CheckIn> those = told.entrySet().stream()
                    .filter(each -> groups.getOrDefault(group, Set.of()).contains(each.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            keep(month, group.equals(ORGANISATION) ? null : group, Averages.of(those));
        }
    }

    /** With those who told: the organisation, then the programmes that were shown last, then others, the larger ones first. */
    private SequencedMap<UUID, Set<UUID>> groups(Set<UUID> told) {
        SequencedMap<UUID, Set<UUID>> groups = new LinkedHashMap<>();
        groups.put(ORGANISATION, told);
        Set<UUID> last = shownLast();
        Map<UUID, Set<UUID>> programmes = programmes();
        programmes.values().forEach(members -> members.retainAll(told));
        programmes.entrySet().stream()
                .sorted(Comparator.<Map.Entry<UUID, Set<UUID>>, Boolean>comparing(
                                programme -> !last.contains(programme.getKey()))
                        .thenComparingInt(programme -> -programme.getValue().size()))
                .forEach(programme -> groups.put(programme.getKey(), programme.getValue()));
        return groups;
    }

    private Map<UUID, CheckIn> told(LocalDate month) {
        Map<UUID, CheckIn> told = new HashMap<>();
        jdbc.sql("""
                        select person_id as person, month, brand, people, insights, relations
                        from ssi_check_in where month = :month
                        """)
                .param("month", month)
                .query(Told.class)
                .list()
                .forEach(each -> told.put(each.person(), each.checkIn()));
        return told;
    }

    private Set<UUID> shownLast() {
        return new HashSet<>(jdbc.sql("""
                        select programme_id from ssi_average
                        where programme_id is not null and month = (select max(month) from ssi_average)
                        """).query(UUID.class).list());
    }

    /** Who is in which programme now, by programme in the order they were made. */
    private Map<UUID, Set<UUID>> programmes() {
        Map<UUID, Set<UUID>> members = new LinkedHashMap<>();
        jdbc.sql("select programme_id, person_id from programme_member where left_at is null order by programme_id")
                .query(row -> {
                    members.computeIfAbsent(row.getObject(1, UUID.class), none -> new HashSet<>())
                            .add(row.getObject(2, UUID.class));
                });
        return members;
    }

    private void keep(LocalDate month, @Nullable UUID programme, Averages averages) {
        Averages.Spread spread = averages.spread();
        jdbc.sql("""
                        insert into ssi_average (id, month, programme_id, at_least, brand, people, insights, relations, total,
                                                 lower_quartile, median, upper_quartile)
                        values (:id, :month, :programme, :atLeast, :brand, :people, :insights, :relations, :total,
                                :lower, :median, :upper)
                        """)
                .param("id", ids.next())
                .param("month", month)
                .param("programme", programme, Types.OTHER)
                .param("atLeast", averages.atLeast())
                .param("brand", averages.brand())
                .param("people", averages.people())
                .param("insights", averages.insights())
                .param("relations", averages.relations())
                .param("total", averages.total())
                .param("lower", spread == null ? null : spread.lowerQuartile(), Types.INTEGER)
                .param("median", spread == null ? null : spread.median(), Types.INTEGER)
                .param("upper", spread == null ? null : spread.upperQuartile(), Types.INTEGER)
                .update();
    }
}
