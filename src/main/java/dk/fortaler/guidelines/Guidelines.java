package dk.fortaler.guidelines;

import dk.fortaler.guidelines.internal.ReadyText;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.text.Bilingual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The guidelines that hold, and who has read them. */
@Service
@Transactional(readOnly = true)
public class Guidelines {
    private static final String SELECT = """
            select e.number, e.danish, e.english, e.change_danish, e.change_english, e.asks, e.published_at,
                   coalesce(p.name, '') as by
            from guideline_edition e
            left join person p on p.organisation_id = e.organisation_id and p.id = e.published_by
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Guidelines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How far the guidelines have been read by those who take part.
     *
     * @param of ambassadors
     * @param read of those, who acknowledged what is asked for now
     */
    public record Coverage(long of, long read) {}

    /** The newest; none before the first is published. */
    public Optional<Edition> current() {
        return jdbc.sql(SELECT + "order by e.number desc limit 1")
                .query(Guidelines::read)
                .optional();
    }

    public Optional<Edition> find(int number) {
        return jdbc.sql(SELECT + "where e.number = :number")
                .param("number", number)
                .query(Guidelines::read)
                .optional();
    }

    /** The newest first. */
    public List<Edition> all() {
        return jdbc.sql(SELECT + "order by e.number desc")
                .query(Guidelines::read)
                .list();
    }

    /** What everybody can begin with, in both languages. */
    public static Bilingual ready(String organisation) {
        return ReadyText.of(organisation);
    }

    /** The newest that a person has acknowledged. */
    public Optional<Integer> acknowledged(PersonId person) {
        return jdbc.sql("select max(number) from guideline_acknowledgement where person_id = :person")
                .param("person", person.value())
                .query((row, number) -> Optional.ofNullable(row.getObject(1, Integer.class)))
                .single();
    }

    /** Whether something holds that a person has not acknowledged and is asked to. */
    public boolean asks(PersonId person) {
        return jdbc.sql("""
                        select exists (select from guideline_edition e
                                       where e.asks
                                         and e.number > coalesce((select max(number) from guideline_acknowledgement
                                                                  where person_id = :person), 0))
                        """)
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * A person says that they have read it; said twice, it stands once.
     *
     * @return false where there is no such edition
     */
    @Transactional
    public boolean acknowledge(PersonId person, int number) {
        jdbc.sql("""
                        insert into guideline_acknowledgement (person_id, number, at)
                        select :person, number, :now from guideline_edition where number = :number
                        on conflict do nothing
                        """)
                .param("person", person.value())
                .param("number", number)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return find(number).isPresent();
    }

    /** Of the ambassadors who are there now. */
    public Coverage coverage() {
        return jdbc.sql("""
                        with asked as (select coalesce(max(number), 0) as number from guideline_edition where asks)
                        select count(*) as of,
                               count(*) filter (where exists (
                                   select from guideline_acknowledgement a
                                   where a.organisation_id = p.organisation_id and a.person_id = p.id
                                     and a.number >= (select number from asked))) as read
                        from person p
                        join person_role r on r.organisation_id = p.organisation_id and r.person_id = p.id
                                          and r.role = 'ambassador'
                        where p.state = 'active'
                        """).query(Coverage.class).single();
    }

    private static Edition read(ResultSet row, int number) throws SQLException {
        return new Edition(
                row.getInt("number"),
                new Bilingual(row.getString("danish"), row.getString("english")),
                new Bilingual(row.getString("change_danish"), row.getString("change_english")),
                row.getBoolean("asks"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getString("by"));
    }
}
