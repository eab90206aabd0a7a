package dk.fortaler.links.internal.redirect;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.links.LinkId;
import dk.fortaler.links.Slug;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Routes in memory that can be taken away, and that count how often they are asked. */
final class FakeRoutes implements RouteSource {
    final AtomicInteger asked = new AtomicInteger();
    volatile boolean away;

    private final Map<Slug, Route> routes = new ConcurrentHashMap<>();

    Route add(String slug, String location) {
        Route route = new Route(new OrganisationId(1), new LinkId(new UUID(1, slug.hashCode())), location);
        routes.put(new Slug(slug), route);
        return route;
    }

    void remove(String slug) {
        routes.remove(new Slug(slug));
    }

    @Override
    public Map<Slug, Route> find(Collection<Slug> slugs) {
        asked.incrementAndGet();
        if (away) {
            throw new IllegalStateException("The database is away");
        }
        Map<Slug, Route> found = new HashMap<>(routes);
        found.keySet().retainAll(slugs);
        return found;
    }
}
