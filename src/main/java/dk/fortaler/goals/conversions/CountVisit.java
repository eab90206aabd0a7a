package dk.fortaler.goals.conversions;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dk.fortaler.kernel.secrets.WordCode;
import dk.fortaler.links.Slug;
import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who comes by a conversion link counts once a day. */
@Service
@Transactional
class CountVisit {
    /** New visitors of one link, on this node: more in a minute is a machine that changes its name. */
    static final int NEW_PER_MINUTE = 120;

    private static final int LINKS = 20_000;

    private final JdbcClient jdbc;
    private final Conversions conversions;
    private final Attribution attribution;
    private final Clock clock;
    private final LoadingCache<UUID, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(LINKS)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build(link -> Bucket.builder()
                    .addLimit(
                            limit -> limit.capacity(NEW_PER_MINUTE).refillGreedy(NEW_PER_MINUTE, Duration.ofMinutes(1)))
                    .build());

    CountVisit(JdbcClient jdbc, Conversions conversions, Attribution attribution, Clock clock) {
        this.jdbc = jdbc;
        this.conversions = conversions;
        this.attribution = attribution;
        this.clock = clock;
    }

    /**
     * A link as its visitor meets it.
     *
     * @param zone the organisation's, in which days are told apart
     */
    record Met(UUID id, ConversionKind kind, @Nullable UUID programme, String target, boolean active, ZoneId zone) {}

    /** In the code's organisation, which the caller has named. */
    @Transactional(readOnly = true)
    Optional<Met> find(WordCode code) {
        return jdbc.sql("""
                        select l.id, l.kind, l.programme_id, l.target, l.state, o.time_zone from conversion_link l
                        join organisation o on o.id = l.organisation_id
                        where l.slug = :word
                        """)
                .param("word", code.word())
                .query((row, number) -> new Met(
                        row.getObject("id", UUID.class),
                        ConversionKind.of(row.getString("kind")).orElseThrow(),
                        row.getObject("programme_id", UUID.class),
                        row.getString("target"),
                        row.getString("state").equals("active"),
                        ZoneId.of(row.getString("time_zone"))))
                .optional();
    }

    /**
     * Of two visits at the same instant, the second waits and finds that it is counted.
     *
     * @param visitor the same all day, and for this link only ({@link dk.fortaler.links.Visits})
     * @param from the short link that brought them, where the request says
     */
    void count(Met link, String visitor, Optional<Slug> from) {
        LocalDate today = clock.instant().atZone(link.zone()).toLocalDate();
        int fresh = jdbc.sql("""
                        insert into conversion_visitor (link_id, day, visitor) values (:link, :day, :visitor)
                        on conflict do nothing
                        """)
                .param("link", link.id())
                .param("day", today)
                .param("visitor", visitor)
                .update();
        if (fresh == 1 && buckets.get(link.id()).tryConsume(1)) {
            CountedFor whose =
                    from.flatMap(attribution::ofLink).orElse(CountedFor.NOBODY).orProgramme(link.programme());
            conversions.count(new NewConversion(link.kind(), today, null, whose, ""), new Origin.ByLink(link.id()));
        }
    }

    /** The visitors of days whose key is gone tell nobody anything any more. For the current organisation. */
    void forget() {
        jdbc.sql("delete from conversion_visitor where day < :day")
                .param(
                        "day",
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1))
                .update();
    }
}
