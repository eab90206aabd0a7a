package dk.fortaler.programmes.cohorts;

import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.joining.WaitingList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cohorts of programmes. */
@Service
@Transactional
public class Cohorts {
    private static final String SELECT = """
            select c.id, c.programme_id, c.name, c.starts_on, c.seats, c.apply_until,
                   (select count(*) from programme_member m where m.cohort_id = c.id and m.left_at is null) as members,
                   (select count(*) from programme_invitation i
                    where i.cohort_id = c.id and i.keeps_seat and i.state = 'open' and i.expires_at > :now
                      and not exists (select from programme_member m
                                      where m.programme_id = i.programme_id and m.person_id = i.person_id
                                        and m.cohort_id = c.id and m.left_at is null)) as kept,
                   (select count(*) from club_application a where a.cohort_id = c.id and a.state = 'waiting') as waiting
            from cohort c
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Ids ids;
    private final WaitingList waiting;
    private final AuditLog audit;

    Cohorts(JdbcClient jdbc, Clock clock, Ids ids, WaitingList waiting, AuditLog audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
        this.waiting = waiting;
        this.audit = audit;
    }

    /** What a manager decides about a cohort. */
    public record Plan(
            String name,
            LocalDate startsOn,
            @Nullable Integer seats,
            @Nullable LocalDate applyUntil) {}

    /** Another cohort of the programme has the name. */
    public static final class NameTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** The first to start first. */
    @Transactional(readOnly = true)
    public List<Cohort> of(ProgrammeId programme) {
        return jdbc.sql(SELECT + "where c.programme_id = :programme order by c.starts_on, c.name, c.id")
                .params(Map.of("programme", programme.value(), "now", now()))
                .query(Cohorts::read)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Cohort> find(UUID id) {
        return jdbc.sql(SELECT + "where c.id = :id")
                .params(Map.of("id", id, "now", now()))
                .query(Cohorts::read)
                .optional();
    }

    /** The next to start that still has seats. */
    @Transactional(readOnly = true)
    public Optional<Cohort> next(ProgrammeId programme, LocalDate today) {
        return of(programme).stream()
                .filter(cohort -> !cohort.startsOn().isBefore(today) && !cohort.full())
                .findFirst();
    }

    /** @throws NameTaken where another of the programme has that name */
    public UUID add(PersonId by, ProgrammeId programme, Plan plan) {
        UUID id = ids.next();
        unlessTaken(() -> write("""
                insert into cohort (id, programme_id, name, starts_on, seats, apply_until)
                values (:id, :programme, :name, :starts, :seats, :until)
                """, id, programme, plan));
        audit.record(by, "programmes.cohort.added", id.toString(), Map.of("name", plan.name()));
        return id;
    }

    /**
     * More seats go to those who wait. Fewer than are taken take nobody's seat: nobody more comes in until some have left.
     *
     * @throws NameTaken where another of the programme has that name
     */
    public void change(PersonId by, Cohort cohort, Plan plan) {
        waiting.lock(cohort.id());
        unlessTaken(() -> write("""
                update cohort set name = :name, starts_on = :starts, seats = :seats, apply_until = :until
                where id = :id and programme_id = :programme
                """, cohort.id(), cohort.programme(), plan));
        waiting.moveUp(cohort.id());
        audit.record(by, "programmes.cohort.changed", cohort.id().toString(), Map.of("name", plan.name()));
    }

    /** Its members stay in the programme, who was asked into it is asked into the programme, and who waited is read again. */
    public void remove(PersonId by, Cohort cohort) {
        waiting.lock(cohort.id());
        jdbc.sql("update club_application set state = 'new' where cohort_id = :id and state = 'waiting'")
                .param("id", cohort.id())
                .update();
        jdbc.sql("delete from cohort where id = :id").param("id", cohort.id()).update();
        audit.record(by, "programmes.cohort.removed", cohort.id().toString(), Map.of("name", cohort.name()));
    }

    private void write(String sql, UUID id, ProgrammeId programme, Plan plan) {
        jdbc.sql(sql)
                .param("id", id)
                .param("programme", programme.value())
                .param("name", plan.name)
                .param("starts", plan.startsOn)
                .param("seats", plan.seats, Types.INTEGER)
                .param("until", plan.applyUntil, Types.DATE)
                .update();
    }

    private static void unlessTaken(Runnable change) {
        try {
            change.run();
        } catch (DuplicateKeyException taken) {
            throw new NameTaken();
        }
    }

    private static Cohort read(ResultSet row, int number) throws SQLException {
        return new Cohort(
                row.getObject("id", UUID.class),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                row.getString("name"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("seats", Integer.class),
                row.getObject("apply_until", LocalDate.class),
                row.getInt("members"),
                row.getInt("kept"),
                row.getInt("waiting"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
