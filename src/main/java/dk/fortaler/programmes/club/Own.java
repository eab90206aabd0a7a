package dk.fortaler.programmes.club;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.programmes.ProgrammeId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's own programmes. */
@Component
@Transactional(readOnly = true)
public class Own {
    private final JdbcClient jdbc;
    private final Clock clock;

    Own(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A programme that somebody takes part in.
     *
     * @param weeklyShares how many times a week, as a start; 0 for no target
     * @param weeklyReach of the programme as a whole, in views a week; 0 for no target
     * @param topics that it is mostly about
     * @param ownRules what holds in it beside the house's guidelines, in Markdown; may be empty
     */
    public record Membership(
            ProgrammeId programme,
            String name,
            String purpose,
            Instant since,
            @Nullable String cohort,
            @Nullable LocalDate startsOn,
            int weeklyShares,
            int weeklyReach,
            List<String> topics,
            String ownRules) {
        public Membership {
            topics = List.copyOf(topics);
        }
    }

    List<Membership> of(PersonId person) {
        return jdbc.sql("""
                        select r.id, r.name, r.purpose, m.joined_at, c.name as cohort, c.starts_on, r.weekly_shares,
                               r.weekly_reach, r.topics, r.own_rules
                        from programme_member m
                        join programme r on r.organisation_id = m.organisation_id and r.id = m.programme_id
                        left join cohort c on c.organisation_id = m.organisation_id and c.id = m.cohort_id
                        where m.person_id = :person and m.left_at is null and r.state = 'active'
                        order by r.name collate "da-x-icu", r.id
                        """)
                .param("person", person.value())
                .query((row, number) -> new Membership(
                        new ProgrammeId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("purpose"),
                        row.getObject("joined_at", OffsetDateTime.class).toInstant(),
                        row.getString("cohort"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getInt("weekly_shares"),
                        row.getInt("weekly_reach"),
                        List.of((String[]) row.getArray("topics").getArray()),
                        row.getString("own_rules")))
                .list();
    }

    /** An application of theirs that has no seat yet, or got none; {@code state} is of its texts. */
    public record Applied(UUID id, String programme, String state) {}

    /** By their address. */
    List<Applied> applications(PersonId person) {
        return jdbc.sql("""
                        select a.id, r.name, a.state from club_application a
                        join programme r on r.organisation_id = a.organisation_id and r.id = a.programme_id
                        join person p on p.organisation_id = a.organisation_id and p.email = a.email
                        where p.id = :person and a.state in ('new', 'waiting', 'declined') and r.state = 'active'
                        order by a.applied_at desc, a.id
                        """)
                .param("person", person.value())
                .query((row, number) ->
                        new Applied(row.getObject("id", UUID.class), row.getString("name"), row.getString("state")))
                .list();
    }

    @Transactional
    void withdraw(PersonId person, UUID application) {
        jdbc.sql("""
                        update club_application set state = 'withdrawn', answered_at = :now
                        where id = :id and state in ('new', 'waiting')
                          and email = (select email from person where id = :person)
                        """)
                .param("id", application)
                .param("person", person.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
