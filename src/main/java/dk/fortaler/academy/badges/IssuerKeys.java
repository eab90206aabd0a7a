package dk.fortaler.academy.badges;

import dk.fortaler.kernel.secrets.Secrets;
import java.sql.ResultSet;
import java.sql.SQLException;
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
                .query(IssuerKeys::read)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Key> find(int number) {
        return jdbc.sql("select number, public_key, made_at from academy_key where number = :number")
                .param("number", number)
                .query(IssuerKeys::read)
                .optional();
    }

    /** A new key signs from now on. */
    public Key renew() {
        lock();
        return make();
    }

    /** Only where there is none that is young enough, one waits for another who may be making it. */
    Signing newest() {
        return young().orElseGet(() -> {
            lock();
            return young().orElseGet(() -> {
                make();
                return young().orElseThrow();
            });
        });
    }

    private Optional<Signing> young() {
        return jdbc.sql("""
                        select number, private_key from academy_key
                        where made_at >= :young order by number desc limit 1
                        """)
                .param("young", clock.instant().minus(OLD).atOffset(ZoneOffset.UTC))
                .query((row, at) ->
                        new Signing(row.getInt("number"), secrets.decrypt(PURPOSE, row.getBytes("private_key"))))
                .optional();
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

    private static Key read(ResultSet row, int at) throws SQLException {
        return new Key(
                row.getInt("number"),
                row.getString("public_key"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    private void lock() {
        jdbc.sql(
                        "select pg_advisory_xact_lock(hashtextextended('academy/key/' || current_setting('app.organisation'), 0))")
                .query(row -> {});
    }
}
