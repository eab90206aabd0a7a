package dk.fortaler.links;

import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.WebAddress;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Short links of the current organisation. All of it works in the caller's transaction: a link that is rolled back never
 * led anywhere.
 */
@Service
@Transactional
public class Links {
    private static final int LONGEST_LOCATION = 4_000;

    private final JdbcClient jdbc;
    private final UtmTemplates templates;
    private final LinkProperties properties;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Links(JdbcClient jdbc, UtmTemplates templates, LinkProperties properties, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.templates = templates;
        this.properties = properties;
        this.ids = ids;
        this.clock = clock;
    }

    /** Makes a link; it leads on from the moment the transaction commits. */
    public ShortLink create(NewLink link) {
        LinkId id = new LinkId(ids.next());
        Slug slug = takeSlug(id, link);
        jdbc.sql("""
            insert into link (id, slug, target, programme_id, item_id, person_id, network, share_id, time_zone, created_at)
            values (:id, :slug, :target, :programme, :item, :person, :network, :share, :zone, :now)
            """)
                .param("id", id.value())
                .param("slug", slug.value())
                .param("target", link.target().toString())
                .param("programme", link.programme().orElse(null))
                .param("item", link.item().orElse(null))
                .param("person", link.person().map(PersonId::value).orElse(null))
                .param("network", link.network().orElse(null))
                .param("share", link.share().orElse(null))
                .param("zone", link.zone().getId())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return new ShortLink(id, slug, address(slug));
    }

    /**
     * Leads a link elsewhere, with the same words as before in its UTM parameters being the caller's to give again. Every
     * node follows within moments.
     *
     * @return false where this organisation has no such link
     */
    public boolean retarget(LinkId id, WebAddress target, UtmWords words) {
        Optional<String> slug = jdbc.sql("update link set target = :target where id = :id returning slug")
                .param("target", target.toString())
                .param("id", id.value())
                .query(String.class)
                .optional();
        slug.ifPresent(changed -> {
            jdbc.sql("update link_route set location = :location where slug = :slug")
                    .param("location", location(target, words.of(new Slug(changed))))
                    .param("slug", changed)
                    .update();
            tell(changed);
        });
        return slug.isPresent();
    }

    /** The totals of those links; each that was asked for and belongs to this organisation has an entry. */
    @Transactional(readOnly = true)
    public Map<LinkId, LinkTotals> totals(Collection<LinkId> links) {
        Map<LinkId, LinkTotals> totals = new HashMap<>();
        jdbc.sql("""
            select l.id, coalesce(t.human, 0) human, coalesce(t.people, 0) people,
                   coalesce(t.preview, 0) preview, coalesce(t.bot, 0) bot, t.first_human_at
            from link l left join link_total t on t.link_id = l.id and t.organisation_id = l.organisation_id
            where l.id = any(:ids)
            """)
                .param("ids", links.stream().map(LinkId::value).toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    totals.put(new LinkId(row.getObject("id", UUID.class)), read(row));
                });
        return totals;
    }

    /** The short address of a slug. */
    public WebAddress address(Slug slug) {
        return WebAddress.parse(properties.prefix() + slug.value())
                .orElseThrow(() -> new IllegalStateException("The properties were validated"));
    }

    /** Removes every link of this organisation, its clicks and its sums; for the demo company and for leaving customers. */
    public void removeAll() {
        long organisation = CurrentOrganisation.get().value();
        for (String table :
                new String[] {"click", "click_visitor", "click_day", "click_programme_day", "click_month", "link"}) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("delete from link_route where organisation_id = :organisation")
                .param("organisation", organisation)
                .update();
        tell("");
    }

    private Slug takeSlug(LinkId id, NewLink link) {
        while (true) {
            Slug slug = Slug.random(random);
            int taken = jdbc.sql("""
                insert into link_route (slug, organisation_id, link_id, location)
                values (:slug, :organisation, :link, :location) on conflict do nothing
                """)
                    .param("slug", slug.value())
                    .param("organisation", CurrentOrganisation.get().value())
                    .param("link", id.value())
                    .param("location", location(link.target(), link.words().of(slug)))
                    .update();
            if (taken == 1) {
                return slug;
            }
        }
    }

    private String location(WebAddress target, UtmWords words) {
        String location = templates.current().applyTo(target, words);
        return location.length() <= LONGEST_LOCATION ? location : target.uri().toASCIIString();
    }

    /** All nodes hear of it when the transaction commits; nothing named means anything may have changed. */
    private void tell(String slug) {
        jdbc.sql("select pg_notify('link_route', :slug)").param("slug", slug).query((ResultSet row) -> {});
    }

    private static LinkTotals read(ResultSet row) throws SQLException {
        return new LinkTotals(
                row.getLong("human"),
                row.getLong("people"),
                row.getLong("preview"),
                row.getLong("bot"),
                Optional.ofNullable(row.getObject("first_human_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
