package dk.fortaler.goals.hooks;

import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.secrets.LinkCode;
import dk.fortaler.kernel.secrets.Token;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hooks of the current organisation: made, stopped, started, their secrets changed. */
@Service
@Transactional
public class Hooks {
    static final int LONGEST_NAME = 200;

    private static final String HOOK = """
            select h.id, h.token, h.name, h.programme_id, p.name as programme_name, h.state, h.made_at,
                   (select count(*) from conversion c
                    where c.organisation_id = h.organisation_id and c.hook_id = h.id) as counted,
                   (select d.at from hook_delivery d
                    where d.organisation_id = h.organisation_id and d.hook_id = h.id order by d.id desc limit 1) as last_at
            from conversion_hook h
            left join programme p on p.organisation_id = h.organisation_id and p.id = h.programme_id
            """;

    private final JdbcClient jdbc;
    private final HookSecrets secrets;
    private final AuditLog audit;
    private final Clock clock;

    Hooks(JdbcClient jdbc, HookSecrets secrets, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that run first, then by name. */
    @Transactional(readOnly = true)
    public List<Hook> all() {
        return jdbc.sql(HOOK + "order by h.state, h.name collate \"da-x-icu\", h.id")
                .query(Hooks::hook)
                .list();
    }

    @Transactional(readOnly = true)
    Optional<Hook> find(UUID id) {
        return jdbc.sql(HOOK + "where h.id = :id")
                .param("id", id)
                .query(Hooks::hook)
                .optional();
    }

    /** What the caller of an address meets; nothing where there is no such hook here. */
    @Transactional(readOnly = true)
    Optional<OpenHook> open(Token token) {
        return jdbc.sql("""
                        select h.id, h.programme_id, h.state, o.time_zone from conversion_hook h
                        join organisation o on o.id = h.organisation_id
                        where h.token = :token
                        """)
                .param("token", token.text())
                .query((row, number) -> new OpenHook(
                        row.getObject("id", UUID.class),
                        row.getObject("programme_id", UUID.class),
                        row.getString("state").equals("active"),
                        List.of(),
                        ZoneId.of(row.getString("time_zone"))))
                .optional()
                .map(hook -> new OpenHook(
                        hook.id(), hook.programme(), hook.active(), secrets.current(hook.id()), hook.zone()));
    }

    /**
     * Makes a hook and the secret that is shown this once.
     *
     * @param id made with the form
     * @return nothing where the form was sent before: its secret is not told a second time
     */
    Optional<HookSecret> make(PersonId actor, UUID id, String name, @Nullable UUID programme) {
        int rows = jdbc.sql("""
                        insert into conversion_hook (id, token, name, programme_id, made_at)
                        values (:id, :token, :name, :programme, :now) on conflict do nothing
                        """)
                .param("id", id)
                .param("token", Token.make().text())
                .param("name", name)
                .param("programme", programme, Types.OTHER)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (rows == 0) {
            return Optional.empty();
        }
        audit.record(actor, "goals.hook.made", id.toString(), Map.of());
        return Optional.of(secrets.add(id));
    }

    /**
     * A new secret, shown this once.
     *
     * @param atOnce whether the old one ends now, as in wrong hands; otherwise it is right for {@link HookSecrets#OVERLAP} more
     * @return nothing where there is no such hook
     */
    Optional<HookSecret> changeSecret(PersonId actor, UUID id, boolean atOnce) {
        Optional<UUID> locked = jdbc.sql("select id from conversion_hook where id = :id for update")
                .param("id", id)
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
        return locked.map(hook -> {
            secrets.end(hook, atOnce);
            audit.record(actor, "goals.hook.secret.changed", id.toString(), Map.of("atOnce", atOnce));
            return secrets.add(hook);
        });
    }

    /** Twice the same changes nothing. @return false where there is no such hook */
    boolean run(PersonId actor, UUID id, boolean active) {
        int changed = jdbc.sql("update conversion_hook set state = :state where id = :id and state <> :state")
                .param("id", id)
                .param("state", active ? "active" : "stopped")
                .update();
        if (changed == 1) {
            audit.record(actor, active ? "goals.hook.started" : "goals.hook.stopped", id.toString(), Map.of());
        }
        return changed == 1 || find(id).isPresent();
    }

    @Transactional(readOnly = true)
    Optional<Instant> overlapUntil(UUID id) {
        return secrets.overlapUntil(id);
    }

    /** The path of a hook's address. */
    static String path(Hook hook) {
        return "/hooks/" + new LinkCode(CurrentOrganisation.get(), new Token(hook.token())).text();
    }

    private static Hook hook(ResultSet row, int number) throws SQLException {
        OffsetDateTime last = row.getObject("last_at", OffsetDateTime.class);
        return new Hook(
                row.getObject("id", UUID.class),
                row.getString("token"),
                row.getString("name"),
                row.getObject("programme_id", UUID.class),
                row.getString("programme_name"),
                row.getString("state").equals("active"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getLong("counted"),
                last == null ? null : last.toInstant());
    }
}
