package dk.fortaler.programmes.calls;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.calls.ClubApplication.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The applications to a programme's call, for those who read them, and each person's own. */
@Component
@Transactional(readOnly = true)
public class ReadApplications {
    private static final String SELECT = """
            select a.id, a.programme_id, a.cohort_id, coalesce(c.name, '') as cohort, a.name, a.email, a.answers, a.state,
                   a.applied_at, p.id as person_id
            from club_application a
            left join cohort c on c.organisation_id = a.organisation_id and c.id = a.cohort_id
            left join person p on p.organisation_id = a.organisation_id and p.email = a.email and p.state = 'active'
            """;

    private final JdbcClient jdbc;
    private final QuestionText text;

    ReadApplications(JdbcClient jdbc, QuestionText text) {
        this.jdbc = jdbc;
        this.text = text;
    }

    /**
     * One reviewer's word.
     *
     * @param vote {@code yes}, {@code maybe} or {@code no}
     */
    public record Vote(PersonId reviewer, String name, String vote, String note) {}

    /** What waits for an answer first, the oldest first; withdrawn ones are gone. */
    public List<ClubApplication> of(ProgrammeId programme) {
        return jdbc.sql(SELECT + """
                        where a.programme_id = :programme and a.state <> 'withdrawn'
                        order by array_position(array['new', 'waiting', 'accepted', 'declined'], a.state),
                                 a.waiting_place, a.applied_at, a.id limit 500
                        """)
                .param("programme", programme.value())
                .query(this::read)
                .list();
    }

    public Optional<ClubApplication> find(ProgrammeId programme, UUID id) {
        return jdbc.sql(SELECT + "where a.programme_id = :programme and a.id = :id and a.state <> 'withdrawn'")
                .param("programme", programme.value())
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** How many wait for an answer. */
    public long countNew(ProgrammeId programme) {
        return jdbc.sql("select count(*) from club_application where programme_id = :programme and state = 'new'")
                .param("programme", programme.value())
                .query(Long.class)
                .single();
    }

    /** By name. */
    public List<Vote> votes(UUID application) {
        return jdbc.sql("""
                        select v.reviewer_id, p.name, v.vote, v.note from application_vote v
                        join person p on p.organisation_id = v.organisation_id and p.id = v.reviewer_id
                        where v.application_id = :application order by p.name collate "da-x-icu", p.id
                        """)
                .param("application", application)
                .query((row, number) -> new Vote(
                        new PersonId(row.getObject("reviewer_id", UUID.class)),
                        row.getString("name"),
                        row.getString("vote"),
                        row.getString("note")))
                .list();
    }

    private ClubApplication read(ResultSet row, int number) throws SQLException {
        @Nullable UUID person = row.getObject("person_id", UUID.class);
        return new ClubApplication(
                row.getObject("id", UUID.class),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                row.getObject("cohort_id", UUID.class),
                row.getString("cohort"),
                row.getString("name"),
                row.getString("email"),
                text.answers(row.getString("answers")),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getObject("applied_at", OffsetDateTime.class).toInstant(),
                person == null ? null : new PersonId(person));
    }
}
