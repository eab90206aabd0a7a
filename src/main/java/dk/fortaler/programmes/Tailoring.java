package dk.fortaler.programmes;

import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.networks.Aim;
import dk.fortaler.people.DepartmentId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes what programmes are cut to. */
@Service
@Transactional
public class Tailoring {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    Tailoring(JdbcClient jdbc, Clock clock, AuditLog audit, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
        this.events = events;
    }

    /** {@link Tailored#FRESH} where there is no such programme. */
    @Transactional(readOnly = true)
    public Tailored of(ProgrammeId programme) {
        return jdbc.sql("""
                        select aims, department_id, course_id, course_days, topics, weekly_shares, weekly_reach, own_rules
                        from programme
                        where id = :programme
                        """)
                .param("programme", programme.value())
                .query(Tailoring::read)
                .optional()
                .orElse(Tailored.FRESH);
    }

    public void tailor(PersonId by, ProgrammeId programme, Tailored tailored) {
        DepartmentId department = tailored.department();
        UUID before = of(programme).course();
        jdbc.sql("""
                        update programme set aims = :aims, department_id = :department, course_id = :course, course_days = :days,
                               topics = :topics, weekly_shares = :shares, weekly_reach = :reach, own_rules = :rules,
                               own_rules_changed_at = case when own_rules = :rules then own_rules_changed_at else :now end
                        where id = :programme
                        """)
                .param("programme", programme.value())
                .param("aims", tailored.aims().stream().map(Aim::key).sorted().toArray(String[]::new))
                .param("department", department == null ? null : department.value(), Types.OTHER)
                .param("course", tailored.course(), Types.OTHER)
                .param("days", tailored.courseDays(), Types.INTEGER)
                .param("topics", tailored.topics().toArray(String[]::new))
                .param("shares", tailored.weeklyShares())
                .param("reach", tailored.weeklyReach())
                .param("rules", tailored.ownRules())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.record(by, "programmes.tailored", programme.value().toString(), Map.of());
        if (tailored.course() != null && !tailored.course().equals(before)) {
            events.publishEvent(new CourseChosen(CurrentOrganisation.get(), programme));
        }
    }

    private static Tailored read(ResultSet row, int number) throws SQLException {
        @Nullable UUID department = row.getObject("department_id", UUID.class);
        return new Tailored(
                texts(row.getArray("aims")).stream()
                        .flatMap(key -> Aim.of(key).stream())
                        .collect(Collectors.toSet()),
                department == null ? null : new DepartmentId(department),
                row.getObject("course_id", UUID.class),
                row.getObject("course_days", Integer.class),
                texts(row.getArray("topics")),
                row.getInt("weekly_shares"),
                row.getInt("weekly_reach"),
                row.getString("own_rules"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
