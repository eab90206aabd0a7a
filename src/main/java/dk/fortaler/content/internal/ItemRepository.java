package dk.fortaler.content.internal;

import dk.fortaler.content.ItemId;
import dk.fortaler.content.PictureId;
import dk.fortaler.content.StoryKind;
import dk.fortaler.content.internal.Item.Reading;
import dk.fortaler.content.reading.CanonicalAddress;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.WebAddress;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The table of content items, one at a time; lists are read by {@link ItemList}. */
@Repository
@Transactional
public class ItemRepository {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Ids ids;

    ItemRepository(JdbcClient jdbc, Clock clock, Ids ids) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional(readOnly = true)
    public Optional<Item> find(ItemId id) {
        return jdbc.sql("""
            select id, address, site, title, description, picture_id, picture_alt, reading, reading_reason,
                   entry_id, edited, version, kind, people_shown, people_note
            from content_item where id = :id
            """).param("id", id.value()).query(ItemRepository::read).optional();
    }

    /** An item that was made of this address, the newest where there are several. */
    @Transactional(readOnly = true)
    public Optional<ItemId> findByAddress(WebAddress address) {
        return jdbc.sql("""
            select id from content_item where address_key = :key order by made_at desc, id desc limit 1
            """)
                .param("key", CanonicalAddress.of(address).key())
                .query(UUID.class)
                .optional()
                .map(ItemId::new);
    }

    ItemId insert(PersonId by, WebAddress address, Reading reading) {
        CanonicalAddress canonical = CanonicalAddress.of(address);
        ItemId id = new ItemId(ids.next());
        jdbc.sql("""
            insert into content_item (id, address, address_key, reading, made_by, made_at, changed_at)
            values (:id, :address, :key, :reading, :by, :now, :now)
            """)
                .param("id", id.value())
                .param("address", canonical.address().toString())
                .param("key", canonical.key())
                .param("reading", reading.name().toLowerCase(Locale.ROOT))
                .param("by", by.value())
                .param("now", Moments.at(clock.instant()))
                .update();
        return id;
    }

    /**
     * What a story in a feed already tells, until its page has been read. It is of the trade, unless it stands where its maker
     * works, as their e-mail address has it.
     */
    void describe(ItemId id, UUID entry, WebAddress address, String title, String description) {
        jdbc.sql("""
            update content_item i
            set entry_id = :entry, title = :title, description = :description,
                kind = case when exists (select from person p
                                         where p.organisation_id = i.organisation_id and p.id = i.made_by
                                           and '.' || :host like '%.' || split_part(p.email, '@', 2))
                            then 'news' else 'industry' end
            where id = :id
            """)
                .param("host", address.host().toLowerCase(Locale.ROOT))
                .param("entry", entry)
                .param("title", title)
                .param("description", description)
                .param("id", id.value())
                .update();
    }

    /** What its page says, unless a person has been at it. Empty words leave what stands there. */
    void fill(ItemId id, WebAddress address, String site, String title, String description, Optional<String> language) {
        CanonicalAddress canonical = CanonicalAddress.of(address);
        jdbc.sql("""
            update content_item
            set address = :address, address_key = :key, site = :site,
                title = coalesce(nullif(:title, ''), title),
                description = coalesce(nullif(:description, ''), description),
                language = coalesce(:language, language)
            where id = :id and not edited
            """)
                .param("address", canonical.address().toString())
                .param("key", canonical.key())
                .param("site", site)
                .param("title", title)
                .param("description", description)
                .param("language", language.orElse(null), Types.VARCHAR)
                .param("id", id.value())
                .update();
    }

    void setReading(ItemId id, Reading reading, String reason) {
        jdbc.sql("update content_item set reading = :reading, reading_reason = :reason where id = :id")
                .param("reading", reading.name().toLowerCase(Locale.ROOT))
                .param("reason", reason)
                .param("id", id.value())
                .update();
    }

    /** A picture that we chose, where no person has chosen yet. */
    void propose(ItemId id, PictureId picture) {
        jdbc.sql("update content_item set picture_id = :picture where id = :id and not edited and picture_id is null")
                .param("picture", picture.value())
                .param("id", id.value())
                .update();
    }

    /** Who saved it last, and when. */
    public record Saved(String by, Instant at) {}

    /** Nothing where no person ever did, or they are not there any more. */
    @Transactional(readOnly = true)
    public Optional<Saved> lastSaved(ItemId id) {
        return jdbc.sql("""
            select p.name, i.changed_at
            from content_item i
            join person p on p.organisation_id = i.organisation_id and p.id = i.changed_by
            where i.id = :id
            """)
                .param("id", id.value())
                .query((row, number) -> new Saved(row.getString("name"), Moments.in(row, "changed_at")))
                .optional();
    }

    /**
     * Writes what a person made of it.
     *
     * @param seen the version that they changed
     * @return false where somebody has saved it since; nothing was written
     */
    boolean save(PersonId by, ItemId id, int seen, EditItem.Change change) {
        return jdbc.sql("""
            update content_item
            set title = :title, description = :description, picture_alt = :alternative, edited = true,
                kind = :kind, people_shown = :people, people_note = :note,
                changed_at = :now, changed_by = :by, version = version + 1,
                picture_id = (select c.picture_id from item_picture c
                              where c.item_id = :id and c.picture_id = :picture)
            where id = :id and version = :seen
            """)
                        .param("title", change.title())
                        .param("description", change.description())
                        .param("picture", change.picture().map(PictureId::value).orElse(null), Types.OTHER)
                        .param("alternative", change.alternative())
                        .param("kind", change.kind().key())
                        .param("people", change.people().answer().key())
                        .param("note", change.people().note())
                        .param("now", Moments.at(clock.instant()))
                        .param("by", by.value())
                        .param("id", id.value())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    /** Removes a draft; what was ever published stays, for what was shared of it. */
    boolean removeDraft(ItemId id) {
        return jdbc.sql("""
            delete from content_item i where i.id = :id
              and not exists (select from publication p
                              where p.organisation_id = i.organisation_id and p.item_id = i.id)
            """).param("id", id.value()).update() == 1;
    }

    private static Item read(ResultSet row, int number) throws SQLException {
        String reason = row.getString("reading_reason");
        return new Item(
                new ItemId(row.getObject("id", UUID.class)),
                new WebAddress(URI.create(row.getString("address"))),
                row.getString("site"),
                row.getString("title"),
                row.getString("description"),
                Optional.ofNullable(row.getObject("picture_id", UUID.class)).map(PictureId::new),
                row.getString("picture_alt"),
                Reading.valueOf(row.getString("reading").toUpperCase(Locale.ROOT)),
                reason == null ? "" : reason,
                Optional.ofNullable(row.getObject("entry_id", UUID.class)),
                StoryKind.of(row.getString("kind")).orElseThrow(),
                new PeopleShown(
                        PeopleShown.Answer.of(row.getString("people_shown")).orElseThrow(),
                        row.getString("people_note")),
                row.getBoolean("edited"),
                row.getInt("version"));
    }
}
