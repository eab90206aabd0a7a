package dk.fortaler.kernel.mail;

import dk.fortaler.kernel.mail.PostedMail.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The current organisation's mails, for its administrators. */
@Service
@Transactional
public class Outbox {
    /** Mails on one page. */
    public static final int PAGE = 50;

    private static final String COLUMNS = """
        id, case when discretion <> 'recipient' then to_name else '' end as to_name,
        case when discretion <> 'recipient' then to_address else '' end as to_address, subject, state, trouble,
        case when discretion <> 'recipient' then answer end as answer, discretion, created_at, changed_at,
        coalesce(valid_until < :now, false) as expired, split_part(send_key, ':', 1) as kind
        """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final MailServers servers;
    private final Mailbox mailbox;

    Outbox(JdbcClient jdbc, Clock clock, MailServers servers, Mailbox mailbox) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.servers = servers;
        this.mailbox = mailbox;
    }

    /**
     * Newest first.
     *
     * @param page 0 for the first
     */
    @Transactional(readOnly = true)
    public List<PostedMail> list(int page) {
        return jdbc.sql("select " + COLUMNS + """
            , null as plain from mail order by created_at desc, id limit :limit offset :offset
            """)
                .param("now", now())
                .param("limit", PAGE)
                .param("offset", (long) PAGE * Math.max(0, page))
                .query(Outbox::read)
                .list();
    }

    @Transactional(readOnly = true)
    public long count() {
        return jdbc.sql("select count(*) from mail").query(Long.class).single();
    }

    /** How many were kept and could still be sent. */
    @Transactional(readOnly = true)
    public long countKept() {
        return jdbc.sql("""
            select count(*) from mail where state = 'kept' and coalesce(valid_until >= :now, true)
            """).param("now", now()).query(Long.class).single();
    }

    @Transactional(readOnly = true)
    public Optional<PostedMail> find(UUID id) {
        return jdbc.sql("select " + COLUMNS
                        + ", case when discretion = 'none' then plain end as plain from mail where id = :id")
                .param("now", now())
                .param("id", id)
                .query(Outbox::read)
                .optional();
    }

    /** Sends a mail that failed or was kept; false where there is no such mail or no server. */
    public boolean send(UUID id) {
        return send("id = :id", Optional.of(id)) == 1;
    }

    /** Sends all that were kept; answers how many. */
    public int sendKept() {
        return send("state = 'kept'", Optional.empty());
    }

    private int send(String which, Optional<UUID> id) {
        if (!servers.canSend()) {
            return 0;
        }
        List<UUID> mails = jdbc.sql("""
            update mail set state = 'waiting', attempts = 0, trouble = null, answer = null, changed_at = :now
            where state in ('failed', 'kept') and coalesce(valid_until >= :now, true) and
            """ + which + " returning id")
                .param("now", now())
                .param("id", id.orElse(null), java.sql.Types.OTHER)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        mailbox.schedule(mails);
        return mails.size();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static PostedMail read(ResultSet row, int number) throws SQLException {
        @Nullable String trouble = row.getString("trouble");
        @Nullable String answer = row.getString("answer");
        return new PostedMail(
                row.getObject("id", UUID.class),
                row.getString("to_name"),
                row.getString("to_address"),
                row.getString("subject"),
                row.getString("plain"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                trouble == null ? null : MailTrouble.valueOf(trouble.toUpperCase(Locale.ROOT)),
                answer == null ? "" : answer,
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("expired"),
                Discretion.valueOf(row.getString("discretion").toUpperCase(Locale.ROOT)),
                row.getString("kind"));
    }
}
