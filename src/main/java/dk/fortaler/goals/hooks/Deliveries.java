package dk.fortaler.goals.hooks;

import dk.fortaler.kernel.identity.Ids;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The last calls of each hook, so that those who set it up see what the other side gets for an answer. */
@Component
@Transactional
class Deliveries {
    /** Every outcome there is; each has its text. */
    static final List<String> OUTCOMES = List.of(
            "counted",
            "repeated",
            "tested",
            "other-content",
            "unreadable",
            "bad-signature",
            "clock",
            "missing-header",
            "media-type",
            "too-large",
            "too-fast",
            "stopped");

    private static final int KEPT = 50;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    Deliveries(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    void keep(UUID hook, String messageId, int status, String outcome) {
        jdbc.sql("""
                        insert into hook_delivery (id, hook_id, at, message_id, status, outcome)
                        values (:id, :hook, :now, :message, :status, :outcome)
                        """)
                .param("id", ids.next())
                .param("hook", hook)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("message", messageId)
                .param("status", status)
                .param("outcome", outcome)
                .update();
        jdbc.sql("""
                        delete from hook_delivery where hook_id = :hook and id <= (
                            select id from hook_delivery where hook_id = :hook order by id desc offset :kept limit 1)
                        """).param("hook", hook).param("kept", KEPT).update();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    List<Delivery> of(UUID hook) {
        return jdbc.sql("""
                        select at, message_id, status, outcome from hook_delivery where hook_id = :hook
                        order by id desc limit :kept
                        """)
                .param("hook", hook)
                .param("kept", KEPT)
                .query((row, number) -> new Delivery(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("message_id"),
                        row.getInt("status"),
                        row.getString("outcome")))
                .list();
    }
}
