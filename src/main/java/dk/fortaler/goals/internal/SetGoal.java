package dk.fortaler.goals.internal;

import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.PersonId;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Setting a goal, once for a form. */
@Service
@Transactional
public class SetGoal {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuditLog audit;

    SetGoal(JdbcClient jdbc, Clock clock, AuditLog audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
    }

    /** Answers false where the form was sent before. */
    public boolean set(PersonId actor, NewGoal goal) {
        boolean personal = goal.scope().level() == Level.PERSON;
        int rows = jdbc.sql("""
                        insert into goal (id, purpose, measure, level, programme_id, department_id, person_id, name, why, baseline,
                                          target, starts, ends, owner_id, shared, created_by, created_at)
                        values (:id, :purpose, :measure, :level, :programme, :department, :person, :name, :why, :baseline,
                                :target, :starts, :ends, :owner, :shared, :actor, :now)
                        on conflict do nothing
                        """)
                .param("id", goal.id().value())
                .param("purpose", goal.purpose().key())
                .param("measure", goal.aim().measure().key())
                .param("level", goal.scope().level().key())
                .param("programme", goal.scope().programme(), Types.OTHER)
                .param("department", goal.scope().department(), Types.OTHER)
                .param("person", personal ? goal.scope().people().getFirst() : null, Types.OTHER)
                .param("name", goal.name())
                .param("why", goal.why())
                .param("baseline", goal.aim().baseline())
                .param("target", goal.aim().target())
                .param("starts", goal.aim().starts())
                .param("ends", goal.aim().ends())
                .param("owner", goal.owner(), Types.OTHER)
                .param("shared", personal && goal.shared())
                .param("actor", actor.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (rows == 0) {
            return false;
        }
        if (goal.scope().level() == Level.GROUP) {
            choose(goal);
        }
        if (!personal) {
            audit.record(
                    actor,
                    "goals.set",
                    goal.id().value().toString(),
                    Map.of("measure", goal.aim().measure().key()));
        }
        return true;
    }

    private void choose(NewGoal goal) {
        jdbc.sql("""
                        insert into goal_person (goal_id, person_id)
                        select :goal, id from person where id = any(:people)
                        """)
                .param("goal", goal.id().value())
                .param("people", goal.scope().people().toArray(UUID[]::new))
                .update();
    }
}
