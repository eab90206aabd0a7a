package dk.fortaler.programmes.arrivals;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.tenancy.OrganisationDays;
import dk.fortaler.people.DepartmentId;
import dk.fortaler.people.Departments;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom a rule touches: asked by its preview and by its effect, so that the two are the same people. */
@Component
@Transactional(readOnly = true)
public class Touched {
    private static final String FITS = """
            p.state = 'active'
              and (:everybody or p.department_id = any(:within))
              and (cardinality(:words::text[]) = 0
                   or exists (select from unnest(:words::text[]) word
                              where position(lower(word) in lower(coalesce(p.title, ''))) > 0))
              and not exists (select from programme_member m
                              where m.programme_id = :programme and m.person_id = p.id and m.left_at is null)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Departments departments;
    private final OrganisationDays days;

    Touched(JdbcClient jdbc, Clock clock, Departments departments, OrganisationDays days) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.departments = departments;
        this.days = days;
    }

    /** Somebody whom a rule touches, and on which day. */
    public record Person(PersonId id, String name, LocalDate on) {}

    /** Of those who came since then, the first to be asked first. */
    public List<Person> arrivals(ArrivalRule rule, Instant since) {
        return statement(rule, """
                        select * from (
                            select distinct on (p.id) p.id, p.name,
                                   greatest((a.at at time zone :zone)::date, p.start_date) + :days as on_day
                            from arrival a join person p on p.organisation_id = a.organisation_id and p.id = a.person_id
                            where a.kind = :kind and a.at >= :since
                              and (a.kind = 'joined' or :everybody or a.from_department is null
                                   or a.from_department <> all(:within))
                              and not exists (select from arrival_asked d
                                              where d.programme_id = :programme and d.person_id = p.id and d.at > :aYearAgo)
                              and %s
                            order by p.id, a.at) touched
                        order by on_day, id
                        """.formatted(FITS))
                .param("zone", days.zone().getId())
                .param("days", rule.daysAfter())
                .param("kind", rule.kind().key())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("aYearAgo", clock.instant().atOffset(ZoneOffset.UTC).minusYears(1))
                .query((row, number) -> new Person(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getObject("on_day", LocalDate.class)))
                .list();
    }

    /** Whom it is to ask by that day, the first to be asked first. */
    List<PersonId> due(ArrivalRule rule, LocalDate today) {
        return arrivals(rule, rule.since()).stream()
                .filter(person -> !person.on().isAfter(today))
                .map(Person::id)
                .toList();
    }

    /** Whoever was asked, or passed over, is not come back to. */
    @Transactional
    void note(ArrivalRule rule, List<PersonId> people) {
        jdbc.sql("""
                        insert into arrival_asked (programme_id, person_id, at)
                        select :programme, person, :now from unnest(:people::uuid[]) person
                        on conflict (organisation_id, programme_id, person_id) do update set at = excluded.at
                        """)
                .param("programme", rule.programme().value())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Whom the rules that act ask next, all rules of a programme together, each person once, the first to be asked first. Who is
     * on no staff list yet is not among them.
     */
    public List<Person> coming(List<ArrivalRule> rules) {
        Map<PersonId, Person> first = new HashMap<>();
        rules.stream()
                .filter(rule -> rule.state() == ArrivalRule.State.ACTIVE)
                .flatMap(rule -> arrivals(rule, rule.since()).stream())
                .forEach(person ->
                        first.merge(person.id, person, (one, other) -> other.on.isBefore(one.on) ? other : one));
        return first.values().stream()
                .sorted(Comparator.comparing(Person::on).thenComparing(Person::name))
                .toList();
    }

    /** How many of everybody who is there today. */
    public long today(ArrivalRule rule) {
        return statement(rule, "select count(*) from person p where " + FITS)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec statement(ArrivalRule rule, String sql) {
        DepartmentId department = rule.department();
        Set<DepartmentId> within = department == null ? Set.of() : departments.with(department);
        return jdbc.sql(sql)
                .param("everybody", rule.everybody())
                .param("within", within.stream().map(DepartmentId::value).toArray(UUID[]::new))
                .param("words", rule.titleWords().toArray(String[]::new))
                .param("programme", rule.programme().value());
    }
}
