package dk.fortaler.people.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
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
 * Slows down guessing, for an account and for an address, on all nodes together: after some failures there is a pause
 * that doubles with each further one, up to a quarter of an hour. Failures are forgotten after a day.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class AttemptLimits {
    public static final int FREE_FOR_ACCOUNT = 5;
    public static final int FREE_FOR_ADDRESS = 50;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    AttemptLimits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Until when nobody may try for this subject; nothing where trying is free. */
    @Transactional(readOnly = true)
    public Optional<Instant> blocked(String subject) {
        return jdbc.sql("select blocked_until from attempt where digest = :digest and blocked_until > :now")
                .param("digest", digest(subject))
                .param("now", now())
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    public void failed(String subject, int free) {
        int failures = jdbc.sql("""
            insert into attempt as a (digest, failures, last_at) values (:digest, 1, :now)
            on conflict (digest) do update
            set failures = case when a.last_at < :forgotten then 1 else a.failures + 1 end, last_at = :now
            returning failures
            """)
                .param("digest", digest(subject))
                .param("now", now())
                .param("forgotten", now().minus(FORGOTTEN))
                .query(Integer.class)
                .single();
        if (failures >= free) {
            block(subject, pause(failures - free));
        }
    }

    public void succeeded(String subject) {
        jdbc.sql("delete from attempt where digest = :digest or last_at < :forgotten")
                .param("digest", digest(subject))
                .param("forgotten", now().minus(FORGOTTEN))
                .update();
    }

    /** 30 seconds, then 1, 2, 4, 8 and at the most 15 minutes. */
    static Duration pause(int further) {
        Duration pause = Duration.ofSeconds(30L << Math.min(further, 6));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    private void block(String subject, Duration pause) {
        jdbc.sql("update attempt set blocked_until = :until where digest = :digest")
                .param("until", now().plus(pause))
                .param("digest", digest(subject))
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
