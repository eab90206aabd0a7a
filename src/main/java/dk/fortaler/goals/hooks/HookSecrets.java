package dk.fortaler.goals.hooks;

import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.secrets.Secrets;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The secrets of hooks, encrypted for the hook they are of. Works in the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HookSecrets {
    /** So long the old secret is right beside the new one. */
    static final Duration OVERLAP = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Ids ids;
    private final Clock clock;

    HookSecrets(JdbcClient jdbc, Secrets secrets, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.ids = ids;
        this.clock = clock;
    }

    /** Those by which a message may be signed now. */
    List<HookSecret> current(UUID hook) {
        return jdbc.sql("""
                        select secret from hook_secret where hook_id = :hook and (ends_at is null or ends_at > :now)
                        order by id desc
                        """)
                .param("hook", hook)
                .param("now", now())
                .query((row, number) -> new HookSecret(secrets.decrypt(purpose(hook), row.getBytes("secret"))))
                .list();
    }

    HookSecret add(UUID hook) {
        HookSecret secret = HookSecret.make();
        jdbc.sql("insert into hook_secret (id, hook_id, secret, made_at) values (:id, :hook, :secret, :now)")
                .param("id", ids.next())
                .param("hook", hook)
                .param("secret", secrets.encrypt(purpose(hook), secret.text()))
                .param("now", now())
                .update();
        return secret;
    }

    /** Those there are end after the overlap, or at once; those that have ended are removed. */
    void end(UUID hook, boolean atOnce) {
        OffsetDateTime ends = atOnce ? now() : now().plus(OVERLAP);
        jdbc.sql("""
                        update hook_secret set ends_at = least(ends_at, :ends::timestamptz) where hook_id = :hook
                        """)
                .param("hook", hook)
                .param("ends", ends, Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
        jdbc.sql("delete from hook_secret where hook_id = :hook and ends_at <= :now")
                .param("hook", hook)
                .param("now", now())
                .update();
    }

    /** Until when an older secret is right beside the newest; nothing where there is one only. */
    Optional<Instant> overlapUntil(UUID hook) {
        return jdbc.sql("select max(ends_at) as ends from hook_secret where hook_id = :hook and ends_at > :now")
                .param("hook", hook)
                .param("now", now())
                .query((row, number) -> Optional.ofNullable(row.getObject("ends", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String purpose(UUID hook) {
        return "conversion-hook/" + hook;
    }
}
