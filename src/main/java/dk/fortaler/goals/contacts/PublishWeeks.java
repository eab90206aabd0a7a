package dk.fortaler.goals.contacts;

import dk.fortaler.goals.internal.SafeGroups;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.tenancy.OrganisationDays;
import java.sql.Types;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fixes the sums of each week that is over, once for all: of those groups that may stand side by side ({@link SafeGroups}).
 * Who takes something back, is deleted, leaves or moves afterwards changes no sum that is out, or the change would tell of
 * them. Of different weeks nothing can be subtracted, as they count different doings.
 */
@Service
@Transactional
public class PublishWeeks {
    private static final int DAYS = 7;
    private static final int DAYS_OF_A_YEAR = 364;

    private final JdbcClient jdbc;
    private final Groups groups;
    private final Ids ids;
    private final OrganisationDays days;

    PublishWeeks(JdbcClient jdbc, Groups groups, Ids ids, OrganisationDays days) {
        this.jdbc = jdbc;
        this.groups = groups;
        this.ids = ids;
        this.days = days;
    }

    /** What one person wrote down for one programme. */
    private record Written(UUID person, @Nullable UUID programme, long contacts, long dialogues) {
        boolean isOf(Whose whose, Set<UUID> people) {
            return whose.programme() == null
                    ? people.contains(person)
                    : whose.programme().equals(programme);
        }
    }

    /** For the current organisation. Of two at the same instant, the second finds nothing to do. */
    public void publish() {
        jdbc.sql(
                        "select pg_advisory_xact_lock(hashtextextended('contact_week/' || current_setting('app.organisation'), 0))")
                .query(row -> {});
        List<LocalDate> due = due();
        if (!due.isEmpty()) {
            Groups.Memberships memberships = groups.today();
            due.forEach(monday -> fix(monday, memberships));
        }
    }

    /** Mondays from the first week that has anything, in order. */
    private List<LocalDate> due() {
        LocalDate monday = days.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return jdbc.sql("""
                        select w.monday::date from generate_series(
                            coalesce((select max(monday) + 7 from contact_week),
                                     (select date_trunc('week', min(day))::date from contact_log)),
                            :last::date, interval '7 days') as w (monday)
                        """)
                .param("last", monday.minusDays(DAYS))
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list();
    }

    private void fix(LocalDate monday, Groups.Memberships memberships) {
        LocalDate sunday = monday.plusDays(DAYS - 1L);
        List<Written> week = written(monday, sunday);
        List<Written> year = written(sunday.minusDays(DAYS_OF_A_YEAR - 1L), sunday);
        jdbc.sql("insert into contact_week (monday) values (:monday)")
                .param("monday", monday)
                .update();
        SequencedMap<Whose, Set<UUID>> people = memberships.inOrder(byProgramme(week));
        for (Whose whose : SafeGroups.publishable(people)) {
            Set<UUID> those = people.getOrDefault(whose, Set.of());
            long writers = year.stream()
                    .filter(each -> each.isOf(whose, those))
                    .map(Written::person)
                    .distinct()
                    .count();
            keep(
                    monday,
                    whose,
                    week.stream().filter(each -> each.isOf(whose, those)).toList(),
                    writers >= SafeGroups.FEWEST);
        }
    }

    private static Map<UUID, Set<UUID>> byProgramme(List<Written> week) {
        Map<UUID, Set<UUID>> writers = new HashMap<>();
        for (Written each : week) {
            if (each.programme() != null) {
                writers.computeIfAbsent(each.programme(), none -> new HashSet<>())
                        .add(each.person());
            }
        }
        return writers;
    }

    private List<Written> written(LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select person_id as person, programme_id as programme,
                               count(*) filter (where kind = 'contact' and relevant) as contacts,
                               count(*) filter (where kind = 'dialogue') as dialogues
                        from contact_log where undone_at is null and day between :first and :last
                        group by person_id, programme_id
                        """)
                .param("first", first)
                .param("last", last)
                .query(new SimplePropertyRowMapper<>(Written.class))
                .list();
    }

    private void keep(LocalDate monday, Whose whose, List<Written> theirs, boolean enough) {
        jdbc.sql("""
                        insert into contact_sum (id, monday, programme_id, department_id, goal_id, contacts, dialogues, enough)
                        values (:id, :monday, :programme, :department, :goal, :contacts, :dialogues, :enough)
                        """)
                .param("id", ids.next())
                .param("monday", monday)
                .param("programme", whose.programme(), Types.OTHER)
                .param("department", whose.department(), Types.OTHER)
                .param("goal", whose.goal(), Types.OTHER)
                .param("contacts", theirs.stream().mapToLong(Written::contacts).sum())
                .param(
                        "dialogues",
                        theirs.stream().mapToLong(Written::dialogues).sum())
                .param("enough", enough)
                .update();
    }
}
