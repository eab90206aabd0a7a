package dk.fortaler.demo.internal;

import dk.fortaler.kernel.identity.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a goal of the demo so that it stands as its story says: the target is made from what the demo's year counts. */
@Component
class DemoGoalRows {
    private static final int DAYS_OF_TREND = 84;

    private final JdbcClient jdbc;
    private final DemoAmounts amounts;
    private final Ids ids;
    private final Clock clock;

    DemoGoalRows(JdbcClient jdbc, DemoAmounts amounts, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.amounts = amounts;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param begun days ago */
    record Span(int begun, int days) {}

    record Story(
            String purpose,
            String measure,
            String level,
            @Nullable UUID whose,
            String name,
            String why) {}

    /** @param way how much of the way it shall seem to get; -1 for a target that was met */
    UUID goal(Story story, Span span, double way) {
        UUID id = ids.next();
        LocalDate starts = today().minusDays(span.begun());
        LocalDate ends = starts.plusDays(span.days() - 1L);
        write(id, story, starts, ends);
        if (story.level().equals("group")) {
            group(id);
        }
        LocalDate now = ends.isBefore(today()) ? ends : today();
        double value = amounts.of(id, starts, now);
        double trend = amounts.of(id, now.minusDays(DAYS_OF_TREND - 1L), now) / DAYS_OF_TREND;
        double heading = value + trend * Math.max(0, ends.toEpochDay() - now.toEpochDay());
        long target = DemoAmounts.nice(way < 0 ? value * 0.93 : heading / way);
        long baseline =
                Math.min(target - 1, Math.round(amounts.of(id, starts.minusDays(span.days()), starts.minusDays(1))));
        jdbc.sql("update goal set target = :target, baseline = :baseline where id = :id")
                .param("id", id)
                .param("target", target)
                .param("baseline", baseline)
                .update();
        return id;
    }

    private void write(UUID id, Story story, LocalDate starts, LocalDate ends) {
        jdbc.sql("""
                        insert into goal (id, purpose, measure, level, programme_id, department_id, person_id, name, why, baseline,
                                          target, starts, ends, owner_id, created_by, created_at)
                        select :id, :purpose, :measure, :level,
                               case when :level = 'programme' then :whose::uuid end,
                               case when :level = 'department' then :whose::uuid end,
                               case when :level = 'person' then :whose::uuid end,
                               :name, :why, 0, 1, :starts, :ends, by.id, by.id, :set
                        from person by where by.id = :whose::uuid or :level <> 'person' and by.email like 'demo-0@%'
                        """)
                .param("id", id)
                .param("purpose", story.purpose())
                .param("measure", story.measure())
                .param("level", story.level())
                .param("whose", story.whose(), java.sql.Types.OTHER)
                .param("name", story.name())
                .param("why", story.why())
                .param("starts", starts)
                .param("ends", ends)
                .param("set", starts.atStartOfDay().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void group(UUID goal) {
        jdbc.sql("""
                        insert into goal_person (goal_id, person_id)
                        select :goal, id from person where substring(email from 'demo-(\\d+)')::int between 12 and 17
                        """).param("goal", goal).update();
    }

    /** Somebody aimed lower at first. */
    void moved(UUID goal) {
        jdbc.sql("""
                        insert into goal_change (id, goal_id, at, by_id, field, before, after)
                        select :id, id, :at, owner_id, 'target', round(target * 0.8)::bigint::text, target::bigint::text
                        from goal where id = :goal
                        """)
                .param("id", ids.next())
                .param("goal", goal)
                .param("at", now().minusDays(63))
                .update();
        jdbc.sql("update goal set version = 2 where id = :goal")
                .param("goal", goal)
                .update();
    }

    void close(UUID goal, String state, String reason, int ago) {
        jdbc.sql("""
                        with closed as (
                            update goal set state = :state, reason = :reason, closed_on = :day, version = 2,
                                            reached_at = case when :state = 'reached' then :at::timestamptz end
                            where id = :goal returning id, owner_id)
                        insert into goal_change (id, goal_id, at, by_id, field, before, after)
                        select :id, id, :at, owner_id, 'state', 'open', :state from closed
                        """)
                .param("id", ids.next())
                .param("goal", goal)
                .param("state", state)
                .param("reason", reason)
                .param("day", today().minusDays(ago))
                .param("at", now().minusDays(ago))
                .update();
    }

    private LocalDate today() {
        return now().toLocalDate();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
