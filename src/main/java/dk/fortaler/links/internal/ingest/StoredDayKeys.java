package dk.fortaler.links.internal.ingest;

import dk.fortaler.links.LinkProperties;
import dk.fortaler.links.internal.click.DayKeys;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keys of the day, in the database so that all nodes have the same, and gone from it after the day. The next day's is
 * fetched ahead, so that midnight needs no database.
 */
@Component
class StoredDayKeys implements DayKeys {
    private static final Logger LOG = LoggerFactory.getLogger(StoredDayKeys.class);
    private static final int BYTES = 32;
    private static final long PATIENCE_MILLIS = 500;

    private final JdbcClient jdbc;
    private final LinkProperties properties;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<LocalDate, byte[]> known = new ConcurrentHashMap<>();

    StoredDayKeys(JdbcClient jdbc, LinkProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public byte[] of(LocalDate day) {
        byte[] key = known.get(day);
        if (key == null) {
            key = fetchSoon(day);
            known.put(day, key);
        }
        return key.clone();
    }

    /** Fetches today's and tomorrow's, and throws away the older ones, here and in the database. */
    void prepare() {
        LocalDate today = clock.instant().atZone(properties.zone()).toLocalDate();
        known.put(today, fetch(today));
        known.put(today.plusDays(1), fetch(today.plusDays(1)));
        known.keySet().removeIf(day -> day.isBefore(today));
        jdbc.sql("delete from visitor_key where day < :today")
                .param("today", today)
                .update();
    }

    /** The redirect does not wait for a database that is away: a key of its own counts a few people twice at worst. */
    private byte[] fetchSoon(LocalDate day) {
        return CompletableFuture.supplyAsync(() -> fetch(day), Thread::startVirtualThread)
                .orTimeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .exceptionally(away -> {
                    LOG.warn("The key of {} cannot be read; this node counts with one of its own", day);
                    return chance();
                })
                .join();
    }

    private byte[] fetch(LocalDate day) {
        jdbc.sql("insert into visitor_key (day, secret) values (:day, :secret) on conflict do nothing")
                .param("day", day)
                .param("secret", chance())
                .update();
        return jdbc.sql("select secret from visitor_key where day = :day")
                .param("day", day)
                .query(byte[].class)
                .single();
    }

    private byte[] chance() {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        return key;
    }
}
