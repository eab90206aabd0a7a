package dk.fortaler.links.internal.redirect;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.fortaler.links.Slug;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds where a slug leads: from memory, which never forgets a link by itself and so outlives the database, or else from
 * the database. Unknown slugs are remembered too, for a minute and in a place of their own, so that guessing neither
 * asks the database twice nor pushes real links out. Safe for use by several threads.
 */
public final class LinkResolver {
    private static final Logger LOG = LoggerFactory.getLogger(LinkResolver.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration UNKNOWN_REMEMBERED = Duration.ofMinutes(1);
    private static final int UNKNOWNS_REMEMBERED = 10_000;
    private static final int QUESTIONS_AT_ONCE = 8;
    private static final int QUESTIONS_WAITING = 1_000;
    private static final int REREAD_AT_ONCE = 1_000;

    private final RouteSource source;
    private final MissLimits limits;
    private final Cache<Slug, Route> known;
    private final Cache<Slug, Boolean> unknown = Caffeine.newBuilder()
            .maximumSize(UNKNOWNS_REMEMBERED)
            .expireAfterWrite(UNKNOWN_REMEMBERED)
            .build();
    private final ConcurrentMap<Slug, CompletableFuture<Resolution>> asked = new ConcurrentHashMap<>();
    private final Semaphore questions = new Semaphore(QUESTIONS_AT_ONCE);
    private final Executor askers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("link-", 0).factory());

    public LinkResolver(RouteSource source, int cachedLinks, int missesPerMinute) {
        this.source = source;
        this.limits = new MissLimits(missesPerMinute);
        this.known = Caffeine.newBuilder().maximumSize(cachedLinks).build();
    }

    /** The answer, where memory has it; never waits. */
    Optional<Resolution> remembered(Slug slug) {
        Route route = known.getIfPresent(slug);
        if (route != null) {
            return Optional.of(new Resolution.Found(route));
        }
        return unknown.getIfPresent(slug) == null ? Optional.empty() : Optional.of(new Resolution.Unknown());
    }

    /** Asks the database, on another thread; completes within {@link #PATIENCE} and never with an error. */
    CompletableFuture<Resolution> lookUp(Slug slug, InetAddress visitor) {
        if (limits.exceededBy(visitor)) {
            return CompletableFuture.completedFuture(new Resolution.TooOften());
        }
        CompletableFuture<Resolution> answer = asked.computeIfAbsent(slug, this::ask);
        if (answer == null) {
            return CompletableFuture.completedFuture(new Resolution.Unavailable());
        }
        return answer.thenApply(resolution -> {
            if (resolution instanceof Resolution.Unknown) {
                limits.missed(visitor);
            }
            return resolution;
        });
    }

    /** The link has changed or is gone: the next visitor asks the database. */
    public void forget(Slug slug) {
        known.invalidate(slug);
        unknown.invalidate(slug);
    }

    /** Reads everything in memory anew, as news of changes may have been missed. What cannot be read stays as it is. */
    public void reread() {
        unknown.invalidateAll();
        List<Slug> slugs = new ArrayList<>(known.asMap().keySet());
        for (int from = 0; from < slugs.size(); from += REREAD_AT_ONCE) {
            reread(slugs.subList(from, Math.min(slugs.size(), from + REREAD_AT_ONCE)));
        }
    }

    private void reread(List<Slug> slugs) {
        Map<Slug, Route> present = source.find(slugs);
        for (Slug slug : slugs) {
            Route route = present.get(slug);
            if (route == null) {
                known.invalidate(slug);
            } else {
                known.put(slug, route);
            }
        }
    }

    /** One question per slug at a time; nothing where too many wait already. */
    private @Nullable CompletableFuture<Resolution> ask(Slug slug) {
        if (asked.size() >= QUESTIONS_WAITING) {
            return null;
        }
        CompletableFuture<Resolution> answer = CompletableFuture.supplyAsync(() -> find(slug), askers);
        return answer.orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(tooLate -> new Resolution.Unavailable());
    }

    private Resolution find(Slug slug) {
        questions.acquireUninterruptibly();
        try {
            return read(slug);
        } catch (RuntimeException away) {
            LOG.debug("The database did not answer for a link", away);
            return new Resolution.Unavailable();
        } finally {
            questions.release();
            asked.remove(slug);
        }
    }

    private Resolution read(Slug slug) {
        Route route = source.find(List.of(slug)).get(slug);
        if (route == null) {
            unknown.put(slug, true);
            return new Resolution.Unknown();
        }
        known.put(slug, route);
        return new Resolution.Found(route);
    }
}
