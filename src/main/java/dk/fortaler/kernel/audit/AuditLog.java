package dk.fortaler.kernel.audit;

import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.PersonId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Who did what, for as long as the organisation lasts: the database lets nobody change or remove an entry. */
@Service
public class AuditLog {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Ids ids;
    private final JsonMapper json;

    AuditLog(JdbcClient jdbc, Clock clock, Ids ids, JsonMapper json) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
        this.json = json;
    }

    /**
     * Writes an entry in the caller's transaction: it is there exactly if what it tells of has happened.
     *
     * @param actor who did it; null for Fortaler itself
     * @param action in the module's words, like {@code people.role.given}
     * @param subject what it was done to, mostly an id
     * @param details what a reader needs to understand it; no secrets, no texts of people
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(@Nullable PersonId actor, String action, @Nullable String subject, Map<String, ?> details) {
        jdbc.sql("""
                        insert into audit_entry (id, at, actor_id, action, subject, details)
                        values (:id, :at, :actor, :action, :subject, :details::jsonb)
                        """)
                .param("id", ids.next())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor == null ? null : actor.value(), java.sql.Types.OTHER)
                .param("action", action)
                .param("subject", subject, java.sql.Types.VARCHAR)
                .param("details", json.writeValueAsString(details))
                .update();
    }
}
