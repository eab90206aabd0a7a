package dk.fortaler.goals.internal;

import dk.fortaler.goals.GoalId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was changed of a goal. */
@Component
public class GoalHistory {
    private static final int SHOWN = 50;

    private final JdbcClient jdbc;

    GoalHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One change of one field.
     *
     * @param by empty where nobody knows any more
     * @param before as it is stored, an owner by name
     */
    public record Entry(Instant at, String by, String field, String before, String after) {}

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Entry> of(GoalId goal) {
        return jdbc.sql("""
                        select c.at, coalesce(p.name, '') as by_name, c.field,
                               case when c.field = 'owner' then coalesce(b.name, '') else c.before end as before,
                               case when c.field = 'owner' then coalesce(a.name, '') else c.after end as after
                        from goal_change c
                        left join person p on p.organisation_id = c.organisation_id and p.id = c.by_id
                        left join person b on b.organisation_id = c.organisation_id and c.field = 'owner' and b.id::text = c.before
                        left join person a on a.organisation_id = c.organisation_id and c.field = 'owner' and a.id::text = c.after
                        where c.goal_id = :goal
                        order by c.id desc limit :shown
                        """)
                .param("goal", goal.value())
                .param("shown", SHOWN)
                .query((row, number) -> new Entry(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name"),
                        row.getString("field"),
                        row.getString("before"),
                        row.getString("after")))
                .list();
    }
}
