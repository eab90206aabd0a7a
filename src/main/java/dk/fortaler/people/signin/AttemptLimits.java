package dk.fortaler.people.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing, on all nodes together. An attempt is counted before it is made, so that a thousand at one instant
 * are no more than a thousand in a row. After some of them comes a pause that doubles with each further one, up to a
 * quarter of an hour; an hour after the first, all are forgotten.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class AttemptLimits {
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    AttemptLimits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Counts an attempt. Pauses are 30 seconds, then 1, 2, 4, 8 and at the most 15 minutes.
     *
     * @param free how many may be made before the first pause
     * @return until when to wait; nothing where this one may be made
     */
    public Optional<Instant> take(String subject, int free) {
        return jdbc.sql("""
            insert into attempt as a (digest, failures, first_at) values (:digest, 1, :now)
            on conflict (digest) do update set
                failures = case when a.blocked_until > :now then a.failures
                                when a.first_at < :forgotten then 1 else a.failures + 1 end,
                first_at = case when a.first_at < :forgotten and coalesce(a.blocked_until <= :now, true) then :now else a.first_at end,
                blocked_until = case when a.blocked_until > :now then a.blocked_until
                                     when a.first_at >= :forgotten and a.failures + 1 >= :free
                                     then :now + make_interval(
                                         secs => least(900, 30 * power(2, least(a.failures + 1 - :free, 6)))) end
            returning case when old.blocked_until > :now then old.blocked_until end as wait
            """)
                .param("digest", digest(subject))
                .param("now", now(), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("forgotten", now().minus(FORGOTTEN), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("free", free)
                .query((row, number) -> Optional.ofNullable(row.getObject("wait", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    /** The last attempt was no guess: it is as if it had not been made. */
    public void giveBack(String subject, int free) {
        jdbc.sql("""
            update attempt set failures = greatest(failures - 1, 0),
                   blocked_until = case when failures - 1 >= :free then blocked_until end
            where digest = :digest
            """).param("free", free).param("digest", digest(subject)).update();
    }

    /** The subject begins anew, and so do those whose time has passed. */
    public void forget(String subject) {
        jdbc.sql("delete from attempt where digest = :digest or first_at < :forgotten")
                .param("digest", digest(subject))
                .param("forgotten", now().minus(FORGOTTEN.multipliedBy(2)))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private String digest(String subject) {
        UUID key = jdbc.sql("select digest_key from installation")
                .query(UUID.class)
                .single();
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.toString().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(subject.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
