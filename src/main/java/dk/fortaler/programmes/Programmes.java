package dk.fortaler.programmes;

import dk.fortaler.kernel.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which programmes there are, and whose. */
@Service
@Transactional(readOnly = true)
public class Programmes {
    private static final String SELECT = """
            select p.id, p.name, p.purpose, p.state,
                   (select count(*) from programme_member m
                    where m.organisation_id = p.organisation_id and m.programme_id = p.id and m.left_at is null) as members
            from programme p
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Programmes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Programme> find(ProgrammeId id) {
        return jdbc.sql(SELECT + "where p.id = :id")
                .param("id", id.value())
                .query(Programmes::read)
                .optional();
    }

    /** Those that run, by name. */
    public List<Programme> active() {
        return list(jdbc.sql(SELECT + "where p.state = 'active' order by p.name collate \"da-x-icu\", p.id"));
    }

    /** Those that were closed, by name. */
    public List<Programme> closed() {
        return list(jdbc.sql(SELECT + "where p.state = 'closed' order by p.name collate \"da-x-icu\", p.id"));
    }

    /** The running programmes that a person takes part in, by name. */
    public List<Programme> ofMember(PersonId person) {
        return list(jdbc.sql(SELECT + """
                                join programme_member mine
                                  on mine.organisation_id = p.organisation_id and mine.programme_id = p.id
                                where mine.person_id = :person and mine.left_at is null and p.state = 'active'
                                order by p.name collate "da-x-icu", p.id
                                """).param("person", person.value()));
    }

    public boolean isMember(ProgrammeId programme, PersonId person) {
        return jdbc.sql("""
                        select exists (select from programme_member
                                       where programme_id = :programme and person_id = :person and left_at is null)
                        """)
                .param("programme", programme.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether there is anything to share for whoever joins it now. */
    public boolean hasStories(ProgrammeId programme) {
        return jdbc.sql("""
                        select exists (select from publication
                                       where programme_id = :programme
                                         and is_live(publish_at, expires_at, withdrawn_at, held, :now))
                        """)
                .param("programme", programme.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    private static List<Programme> list(StatementSpec statement) {
        return statement.query(Programmes::read).list();
    }

    private static Programme read(ResultSet row, int number) throws SQLException {
        return new Programme(
                new ProgrammeId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("purpose"),
                row.getInt("members"),
                row.getString("state").equals("active"));
    }
}
