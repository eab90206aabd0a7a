package dk.fortaler.academy.badges;

import dk.fortaler.kernel.secrets.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An organisation's keys: the newest signs, and what an older one signed stays valid as long as it stands here. */
@Component
@Transactional
public class IssuerKeys {
    private static final String PURPOSE = "academy.badge-key";
    private static final Duration OLD = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Clock clock;

    IssuerKeys(JdbcClient jdbc, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * The public part.
     *
     * @param multikey as a Multikey writes it
     */
    public record Key(int number, String multikey, Instant madeAt) {}

    /** A key with what it signs with. */
    record Signing(int number, String secret) {}

    /** The oldest first; none before the first badge. */
    @Transactional(readOnly = true)
    public List<Key> all() {
        return jdbc.sql("select number, public_key, made_at from academy_key order by number")
                .query((row, at) -> new Key(
                        row.getInt("number"),
                        row.getString("public_key"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Key> find(int number) {
        return all().stream().filter(key -> key.number() == number).findFirst();
    }

    /** A new key signs from now on. */
    public Key renew() {
        lock();
        return make();
    }

    Signing newest() {
        lock();
        List<Key> keys = all();
        boolean old = keys.isEmpty() || keys.getLast().madeAt().plus(OLD).isBefore(clock.instant());
        int number = old ? make().number() : keys.getLast().number();
        byte[] encrypted = jdbc.sql("select private_key from academy_key where number = :number")
                .param("number", number)
                .query((row, at) -> row.getBytes(1))
                .single();
        return new Signing(number, secrets.decrypt(PURPOSE, encrypted));
    }

    private Key make() {
        SigningKey.Pair pair = SigningKey.make();
        int number = all().size() + 1;
        jdbc.sql("""
                        insert into academy_key (number, public_key, private_key, made_at)
                        values (:number, :public, :private, :now)
                        """)
                .param("number", number)
                .param("public", pair.multikey())
                .param("private", secrets.encrypt(PURPOSE, pair.secret()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return new Key(number, pair.multikey(), clock.instant());
    }

    private void lock() {
        jdbc.sql(
                        "select pg_advisory_xact_lock(hashtextextended('academy/key/' || current_setting('app.organisation'), 0))")
                .query(row -> {});
    }
}
