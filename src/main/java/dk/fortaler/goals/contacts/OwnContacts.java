package dk.fortaler.goals.contacts;

import dk.fortaler.kernel.identity.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's own log, for that person only. */
@Component
@Transactional(readOnly = true)
public class OwnContacts {
    private final JdbcClient jdbc;

    OwnContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One line of the log.
     *
     * @param kind contact or dialogue
     * @param title of the story that led to it, where that is known
     */
    public record Entry(
            UUID id,
            String kind,
            LocalDate day,
            String note,
            @Nullable String title,
            @Nullable UUID share) {}

    /** How many there are of each kind. */
    public record Counts(long contacts, long dialogues) {
        public long all() {
            return contacts + dialogues;
        }
    }

    /** Newest first, without what was taken back. */
    List<Entry> read(PersonId person, int limit, long offset) {
        return jdbc.sql("""
                        select c.id, c.kind, c.day, c.note, i.title, c.share_id as share from contact_log c
                        left join share s on s.organisation_id = c.organisation_id and s.id = c.share_id
                        left join content_item i on i.organisation_id = s.organisation_id and i.id = s.item_id
                        where c.person_id = :person and c.undone_at is null
                        order by c.day desc, c.id desc limit :limit offset :offset
                        """)
                .param("person", person.value())
                .param("limit", limit)
                .param("offset", offset)
                .query(new SimplePropertyRowMapper<>(Entry.class))
                .list();
    }

    Counts count(PersonId person) {
        return jdbc.sql("""
                        select count(*) filter (where kind = 'contact') as contacts,
                               count(*) filter (where kind = 'dialogue') as dialogues
                        from contact_log where person_id = :person and undone_at is null
                        """).param("person", person.value()).query(Counts.class).single();
    }
}
