package dk.fortaler.links.internal.redirect;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.links.LinkId;
import dk.fortaler.links.Slug;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Routes as the database has them. */
@Component
class StoredRoutes implements RouteSource {
    private final JdbcClient jdbc;

    StoredRoutes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Slug, Route> find(Collection<Slug> slugs) {
        Map<Slug, Route> found = new HashMap<>();
        jdbc.sql("select slug, organisation_id, link_id, location from link_route where slug = any(:slugs)")
                .param("slugs", slugs.stream().map(Slug::value).toArray(String[]::new))
                .query((ResultSet row) -> {
                    found.put(
                            new Slug(row.getString("slug")),
                            new Route(
                                    new OrganisationId(row.getLong("organisation_id")),
                                    new LinkId(row.getObject("link_id", UUID.class)),
                                    row.getString("location")));
                });
        return found;
    }
}
