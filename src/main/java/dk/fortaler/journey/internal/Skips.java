package dk.fortaler.journey.internal;

import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.PersonId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps that an organisation leaves out. */
@Component
@Transactional
public class Skips {
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    Skips(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Map<Stage, Skip> all() {
        Map<Stage, Skip> all = new EnumMap<>(Stage.class);
        jdbc.sql("""
                        select s.step, s.reason, s.skipped_at, coalesce(p.name, '') as by
                        from launch_skip s
                        left join person p on p.organisation_id = s.organisation_id and p.id = s.skipped_by
                        """).query(row -> {
            Skip skip = new Skip(
                    row.getString("step"),
                    row.getString("reason"),
                    row.getString("by"),
                    row.getObject("skipped_at", OffsetDateTime.class).toInstant());
            Stage.of(skip.step()).ifPresent(stage -> all.put(stage, skip));
        });
        return all;
    }

    /** With a newer reason where it is left out already. */
    public void skip(PersonId actor, Stage stage, String reason) {
        jdbc.sql("""
                        insert into launch_skip (step, reason, skipped_by, skipped_at) values (:step, :reason, :actor, :now)
                        on conflict (organisation_id, step) do update
                        set reason = excluded.reason, skipped_by = excluded.skipped_by, skipped_at = excluded.skipped_at
                        """)
                .param("step", stage.key())
                .param("reason", reason)
                .param("actor", actor.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.record(actor, "journey.skipped", stage.key(), Map.of());
    }

    public void resume(PersonId actor, Stage stage) {
        int was = jdbc.sql("delete from launch_skip where step = :step")
                .param("step", stage.key())
                .update();
        if (was > 0) {
            audit.record(actor, "journey.resumed", stage.key(), Map.of());
        }
    }
}
