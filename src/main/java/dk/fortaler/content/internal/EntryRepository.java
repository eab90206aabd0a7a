package dk.fortaler.content.internal;

import dk.fortaler.content.reading.CanonicalAddress;
import dk.fortaler.content.reading.Feed;
import dk.fortaler.content.reading.FeedEntry;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.WebAddress;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what feeds bring, each story once: within a source by the feed's own id, across sources by the canonical address.
 * Safe against two readings at the same time.
 */
@Repository
class EntryRepository {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Ids ids;

    EntryRepository(JdbcClient jdbc, Clock clock, Ids ids) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
    }

    /** A story on its way in, with what it is told apart by and where it stands. */
    private record Incoming(FeedEntry entry, String feedId, String storyKey, Instant sortedAt) {}

    private record Known(UUID id, String feedId, String title, String summary) {}

    /** Returns how many stories the organisation did not have. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int keep(SourceId source, Feed feed) {
        Map<String, Known> known = known(source, feed);
        int fresh = 0;
        // In the order of keys, so that two readings which bring the same stories wait for each other and not in a
        // ring.
        for (Incoming story : incoming(feed)) {
            Known before = known.get(story.feedId());
            if (before == null) {
                fresh += insert(source, story, feed.language());
            } else if (!before.title().equals(story.entry().title())
                    || !before.summary().equals(story.entry().summary())) {
                update(before.id(), story.entry());
            }
        }
        return fresh;
    }

    private List<Incoming> incoming(Feed feed) {
        Map<String, Long> timesNamed = feed.entries().stream()
                .collect(Collectors.groupingBy(entry -> key(entry.link()), Collectors.counting()));
        String site = feed.site().map(EntryRepository::key).orElse("");
        Instant now = clock.instant();
        List<Incoming> all = new ArrayList<>();
        for (FeedEntry entry : feed.entries()) {
            String key = key(entry.link());
            String feedId = CanonicalAddress.bounded(entry.id());
            // Where stories share an address, or only lead to the front page, the address tells nothing apart.
            boolean telling = timesNamed.getOrDefault(key, 0L) == 1 && !key.equals(site);
            String storyKey = telling ? key : key + " " + feedId;
            // A feed without dates keeps its order: each story a moment before the one above it.
            Instant undated = now.minusMillis(all.size());
            Instant sorted =
                    entry.published().filter(date -> date.isBefore(now)).orElse(undated);
            all.add(new Incoming(entry, feedId, storyKey, sorted));
        }
        all.sort(Comparator.comparing(Incoming::storyKey));
        return all;
    }

    private static String key(WebAddress address) {
        return CanonicalAddress.of(address).key();
    }

    private Map<String, Known> known(SourceId source, Feed feed) {
        String[] feedIds = feed.entries().stream()
                .map(entry -> CanonicalAddress.bounded(entry.id()))
                .toArray(String[]::new);
        Map<String, Known> known = new HashMap<>();
        jdbc.sql("""
            select e.id, s.feed_id, e.title, e.summary
            from entry_in_source s
            join entry e on e.organisation_id = s.organisation_id and e.id = s.entry_id
            where s.source_id = :source and s.feed_id = any(:ids)
            """)
                .param("source", source.value())
                .param("ids", feedIds)
                .query((row, number) -> new Known(
                        row.getObject("id", UUID.class),
                        row.getString("feed_id"),
                        row.getString("title"),
                        row.getString("summary")))
                .list()
                .forEach(entry -> known.put(entry.feedId(), entry));
        return known;
    }

    private int insert(SourceId source, Incoming story, Optional<String> language) {
        int inserted = insertStory(story, language);
        jdbc.sql("""
            insert into entry_in_source (source_id, feed_id, entry_id)
            select :source, :feedId, e.id from entry e where e.story_key = :key
            on conflict (organisation_id, source_id, feed_id) do nothing
            """)
                .param("source", source.value())
                .param("feedId", story.feedId())
                .param("key", story.storyKey())
                .update();
        return inserted;
    }

    private int insertStory(Incoming story, Optional<String> language) {
        FeedEntry entry = story.entry();
        return jdbc.sql("""
            insert into entry (id, address, story_key, title, summary, picture, language,
                               published_at, seen_at, sorted_at)
            values (:id, :address, :key, :title, :summary, :picture, :language, :published, :now, :sorted)
            on conflict (organisation_id, story_key) do nothing
            """)
                .param("id", ids.next())
                .param("address", CanonicalAddress.of(entry.link()).address().toString())
                .param("key", story.storyKey())
                .param("title", entry.title())
                .param("summary", entry.summary())
                .param("picture", entry.picture().map(WebAddress::toString).orElse(null), Types.VARCHAR)
                .param("language", language.orElse(null), Types.VARCHAR)
                .param("published", Moments.at(entry.published()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("now", Moments.at(clock.instant()))
                .param("sorted", Moments.at(story.sortedAt()))
                .update();
    }

    private void update(UUID id, FeedEntry entry) {
        jdbc.sql("update entry set title = :title, summary = :summary where id = :id")
                .param("title", entry.title())
                .param("summary", entry.summary())
                .param("id", id)
                .update();
    }
}
