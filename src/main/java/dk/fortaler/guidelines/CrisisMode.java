package dk.fortaler.guidelines;

import dk.fortaler.guidelines.Crisis.Ending;
import dk.fortaler.kernel.text.Bilingual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether it storms, and what it was like when it did. */
@Service
@Transactional(readOnly = true)
public class CrisisMode {
    /** Held by whoever turns the switch, and shared by all who are about to share. */
    public static final String LOCK = "'crisis/' || current_setting('app.organisation')";

    private static final String SELECT = """
            select c.id, c.reason, c.danish, c.english, c.contact_id, coalesce(p.name, '') as contact_name,
                   case when p.state = 'active' then p.email else '' end as contact_mail, c.contact,
                   c.pauses_sharing, c.pauses_publishing, c.tells, c.began_at, coalesce(b.name, '') as began_by, c.revision,
                   c.ended_at, coalesce(e.name, '') as ended_by, c.ending, c.lessons
            from crisis c
            left join person p on p.organisation_id = c.organisation_id and p.id = c.contact_id
            left join person b on b.organisation_id = c.organisation_id and b.id = c.began_by
            left join person e on e.organisation_id = c.organisation_id and e.id = c.ended_by
            """;

    private final JdbcClient jdbc;

    CrisisMode(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one that lasts. */
    public Optional<Crisis> now() {
        return jdbc.sql(SELECT + "where c.ended_at is null")
                .query(CrisisMode::read)
                .optional();
    }

    public Optional<Crisis> find(UUID id) {
        return jdbc.sql(SELECT + "where c.id = :id")
                .param("id", id)
                .query(CrisisMode::read)
                .optional();
    }

    /** Whether nothing is to be shared just now; for showing it. */
    public boolean pausesSharing() {
        return now().filter(Crisis::pausesSharing).isPresent();
    }

    /** Those that are over, the newest first. */
    public List<Crisis> earlier() {
        return jdbc.sql(SELECT + "where c.ended_at is not null order by c.began_at desc limit 50")
                .query(CrisisMode::read)
                .list();
    }

    /**
     * Whether nothing may be shared. Belongs to the transaction that would share: a switch that is being turned is waited for,
     * and one that comes later waits, so that nothing slips out between the two.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean holdsSharing() {
        jdbc.sql("select pg_advisory_xact_lock_shared(hashtextextended(" + LOCK + ", 0))")
                .query(row -> {});
        return jdbc.sql("select exists (select from crisis where ended_at is null and pauses_sharing)")
                .query(Boolean.class)
                .single();
    }

    private static Crisis read(ResultSet row, int number) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Crisis(
                row.getObject("id", UUID.class),
                row.getString("reason"),
                new Bilingual(row.getString("danish"), row.getString("english")),
                row.getObject("contact_id", UUID.class),
                row.getString("contact_name"),
                row.getString("contact_mail"),
                row.getString("contact"),
                row.getBoolean("pauses_sharing"),
                row.getBoolean("pauses_publishing"),
                row.getBoolean("tells"),
                row.getObject("began_at", OffsetDateTime.class).toInstant(),
                row.getString("began_by"),
                row.getInt("revision"),
                ended == null
                        ? null
                        : new Crisis.End(
                                ended.toInstant(),
                                row.getString("ended_by"),
                                Ending.of(row.getString("ending")).orElseThrow(),
                                row.getString("lessons")));
    }
}
