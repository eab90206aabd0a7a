package dk.fortaler.goals.internal;

import dk.fortaler.goals.GoalId;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.PersonId;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changing a goal, ending it and taking it up again; each change leaves a line in its history. */
@Service
@Transactional
public class ChangeGoal {
    private final JdbcClient jdbc;
    private final GoalRepository goals;
    private final FinalValues finals;
    private final Ids ids;
    private final Clock clock;

    ChangeGoal(JdbcClient jdbc, GoalRepository goals, FinalValues finals, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.goals = goals;
        this.finals = finals;
        this.ids = ids;
        this.clock = clock;
    }

    /** What of a goal can change; whom it counts cannot, as its figures would not be comparable: copy it instead. */
    public record Change(
            String name, String why, Aim aim, @Nullable UUID owner, boolean shared) {}

    /**
     * Answers false where somebody else has changed it since.
     *
     * @param seen the version that the person changed
     */
    public boolean change(PersonId actor, GoalId id, int seen, Change change) {
        Optional<Goal> found = locked(id).filter(goal -> goal.version() == seen);
        found.ifPresent(goal -> {
            Map<String, String> before = fields(goal.name(), goal.why(), goal.aim(), goal.owner(), goal.shared());
            boolean shared = goal.personal() && change.shared();
            write(id, change, shared);
            note(actor, id, before, fields(change.name(), change.why(), change.aim(), change.owner(), shared));
        });
        return found.isPresent();
    }

    /**
     * Ends it, or takes it up again. Twice the same changes nothing. What it came to by its deadline stays what it was; what it
     * came to earlier is open again with the goal.
     */
    public void end(PersonId actor, GoalId id, Goal.State state, String reason, LocalDate today) {
        locked(id).filter(goal -> goal.state() != state).ifPresent(goal -> {
            jdbc.sql("""
                            update goal set state = :state, reason = :reason, closed_on = :closed, version = version + 1,
                                            final_value = case when final_day = ends then final_value end,
                                            final_day = case when final_day = ends then final_day end
                            where id = :id
                            """)
                    .param("id", id.value())
                    .param("state", state.key())
                    .param("reason", reason)
                    .param("closed", state == Goal.State.OPEN ? null : today, Types.DATE)
                    .update();
            note(actor, id, Map.of("state", goal.state().key()), Map.of("state", state.key()));
            if (state != Goal.State.OPEN) {
                goals.find(id).ifPresent(closed -> finals.keep(closed, today));
            }
        });
    }

    private Optional<Goal> locked(GoalId id) {
        jdbc.sql("select id from goal where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
        return goals.find(id);
    }

    private void write(GoalId id, Change change, boolean shared) {
        jdbc.sql("""
                        update goal set name = :name, why = :why, baseline = :baseline, target = :target, starts = :starts,
                                        ends = :ends, owner_id = :owner, shared = :shared, version = version + 1,
                                        reached_at = case when target < :target then null else reached_at end,
                                        final_value = case when (starts, ends) = (:starts, :ends) then final_value end,
                                        final_day = case when (starts, ends) = (:starts, :ends) then final_day end
                        where id = :id
                        """)
                .param("id", id.value())
                .param("name", change.name())
                .param("why", change.why())
                .param("baseline", change.aim().baseline())
                .param("target", change.aim().target())
                .param("starts", change.aim().starts())
                .param("ends", change.aim().ends())
                .param("owner", change.owner(), Types.OTHER)
                .param("shared", shared)
                .update();
    }

    /** Owners by their id, so that the history keeps no names. */
    private static Map<String, String> fields(String name, String why, Aim aim, @Nullable UUID owner, boolean shared) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("why", why);
        fields.put("baseline", aim.baseline().stripTrailingZeros().toPlainString());
        fields.put("target", aim.target().stripTrailingZeros().toPlainString());
        fields.put("starts", aim.starts().toString());
        fields.put("ends", aim.ends().toString());
        fields.put("owner", owner == null ? "" : owner.toString());
        fields.put("shared", String.valueOf(shared));
        return fields;
    }

    private void note(PersonId actor, GoalId id, Map<String, String> before, Map<String, String> after) {
        after.forEach((field, value) -> {
            String old = before.getOrDefault(field, "");
            if (!old.equals(value)) {
                jdbc.sql("""
                                insert into goal_change (id, goal_id, at, by_id, field, before, after)
                                values (:id, :goal, :now, :by, :field, :before, :after)
                                """)
                        .param("id", ids.next())
                        .param("goal", id.value())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", actor.value())
                        .param("field", field)
                        .param("before", old)
                        .param("after", value)
                        .update();
            }
        });
    }
}
