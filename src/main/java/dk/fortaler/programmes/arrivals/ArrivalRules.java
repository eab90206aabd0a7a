package dk.fortaler.programmes.arrivals;

import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.people.DepartmentId;
import dk.fortaler.people.Departments;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.arrivals.ArrivalRule.Kind;
import dk.fortaler.programmes.arrivals.ArrivalRule.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules for those who come. */
@Service
@Transactional
public class ArrivalRules {
    private static final String SELECT = """
            select id, programme_id, kind, everybody, department_id, department_path, title_words, next_cohort, days_after,
                   state, since
            from arrival_rule
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Ids ids;
    private final Departments departments;
    private final AuditLog audit;

    ArrivalRules(JdbcClient jdbc, Clock clock, Ids ids, Departments departments, AuditLog audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
        this.departments = departments;
        this.audit = audit;
    }

    /** In the order in which they were made. */
    @Transactional(readOnly = true)
    public List<ArrivalRule> of(ProgrammeId programme) {
        return jdbc.sql(SELECT + "where programme_id = :programme order by id")
                .param("programme", programme.value())
                .query(ArrivalRules::read)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<ArrivalRule> find(ProgrammeId programme, UUID id) {
        return jdbc.sql(SELECT + "where programme_id = :programme and id = :id")
                .params(Map.of("programme", programme.value(), "id", id))
                .query(ArrivalRules::read)
                .optional();
    }

    /** Those that act, of running programmes; held until the caller's transaction ends, so that no two nodes act at once. */
    List<ArrivalRule> activeForUpdate() {
        return jdbc.sql(SELECT + """
                        where state = 'active'
                          and exists (select from programme r where r.id = programme_id and r.state = 'active')
                        order by id for update
                        """).query(ArrivalRules::read).list();
    }

    /** From now on. Nothing where its department is gone meanwhile. */
    public Optional<ArrivalRule> add(PersonId by, ArrivalRule wanted) {
        String path = wanted.everybody() ? "" : path(wanted.department());
        if (!wanted.everybody() && path.isEmpty()) {
            return Optional.empty();
        }
        UUID id = ids.next();
        DepartmentId department = wanted.everybody() ? null : wanted.department();
        jdbc.sql("""
                        insert into arrival_rule (id, programme_id, kind, everybody, department_id, department_path,
                                                  title_words, next_cohort, days_after, since)
                        values (:id, :programme, :kind, :everybody, :department, :path, :words, :cohort, :days, :now)
                        """)
                .param("id", id)
                .param("programme", wanted.programme().value())
                .param("kind", wanted.kind().key())
                .param("everybody", wanted.everybody())
                .param("department", department == null ? null : department.value(), Types.OTHER)
                .param("path", path)
                .param("words", wanted.titleWords().toArray(String[]::new))
                .param("cohort", wanted.nextCohort())
                .param("days", wanted.daysAfter())
                .param("now", now())
                .update();
        record(by, "added", wanted.programme());
        return find(wanted.programme(), id);
    }

    public void pause(PersonId by, ArrivalRule rule) {
        setState(rule, State.PAUSED);
        record(by, "paused", rule.programme());
    }

    void lose(ArrivalRule rule) {
        setState(rule, State.LOST);
    }

    /**
     * Acts again: after a pause on who comes from now on, after its department was moved on who came meanwhile too.
     *
     * @return false where its department is gone
     */
    public boolean resume(PersonId by, ArrivalRule rule) {
        String path = rule.everybody() ? "" : path(rule.department());
        if (!rule.everybody() && path.isEmpty()) {
            return false;
        }
        jdbc.sql("""
                        update arrival_rule
                        set department_path = :path, since = case when state = 'paused' then :now else since end,
                            state = 'active'
                        where id = :id and state <> 'active'
                        """)
                .param("path", path)
                .param("now", now())
                .param("id", rule.id())
                .update();
        record(by, "resumed", rule.programme());
        return true;
    }

    public void remove(PersonId by, ArrivalRule rule) {
        jdbc.sql("delete from arrival_rule where id = :id")
                .param("id", rule.id())
                .update();
        record(by, "removed", rule.programme());
    }

    /** Whether its department is another than it was made for. */
    boolean isLost(ArrivalRule rule) {
        return !rule.everybody() && !path(rule.department()).equals(rule.path());
    }

    private String path(@Nullable DepartmentId department) {
        return department == null ? "" : departments.paths().getOrDefault(department, "");
    }

    private void setState(ArrivalRule rule, State state) {
        jdbc.sql("update arrival_rule set state = :state where id = :id")
                .param("state", state.key())
                .param("id", rule.id())
                .update();
    }

    private void record(PersonId by, String what, ProgrammeId programme) {
        audit.record(by, "programmes.rule." + what, programme.value().toString(), Map.of());
    }

    private static ArrivalRule read(ResultSet row, int number) throws SQLException {
        @Nullable UUID department = row.getObject("department_id", UUID.class);
        return new ArrivalRule(
                row.getObject("id", UUID.class),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getBoolean("everybody"),
                department == null ? null : new DepartmentId(department),
                row.getString("department_path"),
                Arrays.asList((String[]) row.getArray("title_words").getArray()),
                row.getBoolean("next_cohort"),
                row.getInt("days_after"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
