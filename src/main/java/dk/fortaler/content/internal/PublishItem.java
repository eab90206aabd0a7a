package dk.fortaler.content.internal;

import dk.fortaler.content.ItemId;
import dk.fortaler.content.ItemPublished;
import dk.fortaler.content.ItemWithdrawn;
import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Programmes;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishing an item to a programme, and taking it back. */
@Service
@Transactional
public class PublishItem {
    private final JdbcClient jdbc;
    private final WhatStands whatStands;
    private final Programmes programmes;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublishItem(
            JdbcClient jdbc,
            WhatStands whatStands,
            Programmes programmes,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.whatStands = whatStands;
        this.programmes = programmes;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What stands in the way of publishing. */
    public enum Obstacle {
        NO_TITLE,
        /** Who does not see the picture must be told what it shows. */
        NO_ALTERNATIVE,
        /** The organisation wants it said whether those in the picture have agreed. */
        PEOPLE_UNSAID,
        /** A suggested text has words that the organisation shares nothing with. */
        WORDS_STOPPED,
        NO_PROGRAMME,
        /** It would expire before it is seen. */
        EXPIRES_TOO_EARLY
    }

    /**
     * Publishes, or changes the times of what is published.
     *
     * @param from nothing for at once; a time that has passed counts as nothing
     * @param until from when it is not shared any more; nothing for no end
     * @return what stands in the way; published only where that is nothing
     */
    public Set<Obstacle> publish(
            PersonId by, ItemId id, ProgrammeId programme, Optional<Instant> from, Optional<Instant> until) {
        Instant now = clock.instant();
        Optional<Publication> before = publications(id).stream()
                .filter(each -> each.programme().equals(programme) && !each.withdrawn())
                .findFirst();
        // Nobody can publish in the past; what is out already keeps its place in the feed.
        Instant publishAt = from.filter(time -> time.isAfter(now))
                .orElseGet(() -> before.map(Publication::publishAt)
                        .filter(time -> !time.isAfter(now))
                        .orElse(now));
        Set<Obstacle> obstacles = whatStands.inTheWay(id);
        if (programmes.find(programme).filter(Programme::active).isEmpty()) {
            obstacles.add(Obstacle.NO_PROGRAMME);
        }
        if (until.isPresent() && !until.get().isAfter(publishAt.isAfter(now) ? publishAt : now)) {
            obstacles.add(Obstacle.EXPIRES_TOO_EARLY);
        }
        if (obstacles.isEmpty()) {
            insert(by, id, programme, publishAt, until);
            audit.record(by, "content.published", id.value().toString(), Map.of("programme", programme.value()));
            if (before.isEmpty()) {
                events.publishEvent(new ItemPublished(CurrentOrganisation.get(), id, programme, publishAt));
            }
        }
        return obstacles;
    }

    public void withdraw(PersonId by, ItemId id, ProgrammeId programme) {
        int withdrawn = jdbc.sql("""
            update publication set withdrawn_at = :now
            where item_id = :item and programme_id = :programme and withdrawn_at is null
            """)
                .param("now", Moments.at(clock.instant()))
                .param("item", id.value())
                .param("programme", programme.value())
                .update();
        if (withdrawn == 1) {
            audit.record(by, "content.withdrawn", id.value().toString(), Map.of("programme", programme.value()));
            events.publishEvent(new ItemWithdrawn(CurrentOrganisation.get(), id, programme));
        }
    }

    /** By the programme's name. */
    @Transactional(readOnly = true)
    public List<Publication> publications(ItemId id) {
        return jdbc.sql("""
            select p.programme_id, g.name, p.publish_at, p.expires_at, p.held,
                   publication_standing(p.publish_at, p.expires_at, p.withdrawn_at, p.held, :now) as standing
            from publication p
            join programme g on g.organisation_id = p.organisation_id and g.id = p.programme_id
            where p.item_id = :item order by g.name collate "da-x-icu", g.id
            """)
                .param("item", id.value())
                .param("now", Moments.at(clock.instant()))
                .query((row, number) -> new Publication(
                        new ProgrammeId(row.getObject("programme_id", UUID.class)),
                        row.getString("name"),
                        Moments.in(row, "publish_at"),
                        Moments.find(row, "expires_at"),
                        Standing.of(row.getString("standing")),
                        row.getBoolean("held")))
                .list();
    }

    private void insert(PersonId by, ItemId id, ProgrammeId programme, Instant publishAt, Optional<Instant> until) {
        jdbc.sql("""
            insert into publication (item_id, programme_id, publish_at, expires_at, published_by)
            values (:item, :programme, :at, :until, :by)
            on conflict (organisation_id, item_id, programme_id) do update
            set publish_at = excluded.publish_at, expires_at = excluded.expires_at, withdrawn_at = null, held = false,
                published_by = excluded.published_by
            """)
                .param("item", id.value())
                .param("programme", programme.value())
                .param("at", Moments.at(publishAt))
                .param("until", Moments.at(until), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("by", by.value())
                .update();
    }
}
