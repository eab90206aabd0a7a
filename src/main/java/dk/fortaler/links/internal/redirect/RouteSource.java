package dk.fortaler.links.internal.redirect;

import dk.fortaler.links.Slug;
import java.util.Collection;
import java.util.Map;

/** Where routes are kept; the seam at which tests take the database away. */
@FunctionalInterface
public interface RouteSource {
    /**
     * The routes of those slugs that have one.
     *
     * @throws RuntimeException where it cannot be known now
     */
    Map<Slug, Route> find(Collection<Slug> slugs);
}
