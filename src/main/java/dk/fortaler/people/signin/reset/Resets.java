package dk.fortaler.people.signin.reset;

import dk.fortaler.kernel.secrets.Token;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The links that change a password; each opens once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Resets {
    static final Duration VALID = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    Resets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Token make(UUID account) {
        Token token = Token.make();
        jdbc.sql("""
            insert into password_reset (digest, account_id, created_at, expires_at)
            values (:digest, :account, :now, :until)
            """)
                .param("digest", token.digest())
                .param("account", account)
                .param("now", now())
                .param("until", now().plus(VALID))
                .update();
        return token;
    }

    /** Whose it is, while it opens. */
    Optional<UUID> find(Token token) {
        return jdbc.sql("select account_id from password_reset where digest = :digest and expires_at > :now")
                .param("digest", token.digest())
                .param("now", now())
                .query(UUID.class)
                .optional();
    }

    /** For exactly one of those who try: whose it was. */
    Optional<UUID> spend(Token token) {
        return jdbc.sql("""
            delete from password_reset where digest = :digest and expires_at > :now returning account_id
            """)
                .param("digest", token.digest())
                .param("now", now())
                .query(UUID.class)
                .optional();
    }

    /** All links of an account, and those of anybody that have run out. */
    public void forget(UUID account) {
        jdbc.sql("delete from password_reset where account_id = :account or expires_at < :now")
                .param("account", account)
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
