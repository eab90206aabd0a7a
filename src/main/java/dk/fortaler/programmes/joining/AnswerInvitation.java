package dk.fortaler.programmes.joining;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Purpose;
import dk.fortaler.programmes.joining.Invitation.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Yes and no to a question to take part: the same by the link of a mail and on one's own pages. */
@Service
@Transactional
public class AnswerInvitation {
    private static final String SELECT = """
            select i.id, i.programme_id, r.name, r.purpose, r.topics, r.weekly_shares, i.person_id, i.way, i.cohort_id, c.name as cohort, c.starts_on,
                   coalesce(n.name, '') as nominated_by, i.state, i.expires_at <= :now and i.state = 'open' as expired,
                   exists (select from programme_member m where m.programme_id = i.programme_id
                           and m.person_id = i.person_id and m.left_at is null) as member
            from programme_invitation i
            join person p on p.organisation_id = i.organisation_id and p.id = i.person_id and p.state = 'active'
            join programme r on r.organisation_id = i.organisation_id and r.id = i.programme_id and r.state = 'active'
            left join cohort c on c.organisation_id = i.organisation_id and c.id = i.cohort_id
            left join person n on n.organisation_id = i.organisation_id and n.id = i.nominated_by
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Joining joining;
    private final ConsentLog consents;
    private final Seats seats;
    private final WaitingList waiting;

    AnswerInvitation(
            JdbcClient jdbc, Clock clock, Joining joining, ConsentLog consents, Seats seats, WaitingList waiting) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.joining = joining;
        this.consents = consents;
        this.seats = seats;
        this.waiting = waiting;
    }

    public enum Outcome {
        JOINED,
        /** The cohort's last seat went to somebody else meanwhile. */
        FULL,
        GONE
    }

    /** What the link of a mail opens. Changes nothing. */
    @Transactional(readOnly = true)
    public Optional<Invitation> byLink(String digest) {
        return jdbc.sql(SELECT + "where i.digest = :digest and p.email = i.email")
                .params(Map.of("now", now(), "digest", digest))
                .query(AnswerInvitation::read)
                .optional();
    }

    /** Those of a person, the newest first: what waits for their answer, and what they said no to. */
    @Transactional(readOnly = true)
    public List<Invitation> of(PersonId person) {
        return jdbc.sql(SELECT + "where i.person_id = :person order by i.asked_at desc, i.id limit 50")
                .params(Map.of("now", now(), "person", person.value()))
                .query(AnswerInvitation::read)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Invitation> find(PersonId person, UUID id) {
        return jdbc.sql(SELECT + "where i.person_id = :person and i.id = :id")
                .params(Map.of("now", now(), "person", person.value(), "id", id))
                .query(AnswerInvitation::read)
                .optional();
    }

    /**
     * A yes. Said twice it is one.
     *
     * @param more what they agree to beside taking part
     */
    public Outcome accept(Invitation seen, Set<Purpose> more, Language language, ConsentWay way) {
        UUID cohort = seen.cohortId();
        if (cohort != null && seats.lock(cohort)) {
            waiting.moveUp(cohort);
        }
        Invitation invitation = again(seen).orElse(null);
        if (invitation == null || invitation.expired()) {
            return Outcome.GONE;
        }
        if (!Objects.equals(cohort, invitation.cohortId())) {
            // It was renewed meanwhile, into another cohort, whose seats count.
            return accept(invitation, more, language, way);
        }
        boolean has = isSeated(invitation) || keepsSeat(invitation);
        if (cohort != null && !has && seats.free(cohort) == 0) {
            return Outcome.FULL;
        }
        joining.join(invitation.programme(), invitation.person(), cohort, language, way);
        more.stream()
                .filter(purpose -> purpose != Purpose.TAKING_PART)
                .forEach(purpose -> consents.give(invitation.person(), purpose, language, way));
        settle(invitation, State.ACCEPTED);
        return Outcome.JOINED;
    }

    /** A no: nobody is told, and nobody asks again for a year. */
    public void decline(Invitation seen) {
        UUID cohort = seen.cohortId();
        boolean locked = cohort != null && seats.lock(cohort);
        again(seen).filter(invitation -> !invitation.member()).ifPresent(invitation -> {
            settle(invitation, State.DECLINED);
            waiting.forget(invitation.programme(), invitation.person());
            if (locked && cohort != null) {
                waiting.moveUp(cohort);
            }
        });
    }

    private Optional<Invitation> again(Invitation seen) {
        jdbc.sql("select 1 from programme_invitation where id = :id for update")
                .param("id", seen.id())
                .query(Integer.class)
                .optional();
        return find(seen.person(), seen.id());
    }

    /** A member in a cohort of that programme stays where they are; one in none needs a seat like everybody. */
    private boolean isSeated(Invitation invitation) {
        return jdbc.sql("""
                        select exists (select from programme_member
                                       where programme_id = :programme and person_id = :person and left_at is null
                                         and cohort_id is not null)
                        """)
                .param("programme", invitation.programme().value())
                .param("person", invitation.person().value())
                .query(Boolean.class)
                .single();
    }

    private boolean keepsSeat(Invitation invitation) {
        return jdbc.sql("""
                        select keeps_seat and state = 'open' and expires_at > :now from programme_invitation where id = :id
                        """)
                .param("now", now())
                .param("id", invitation.id())
                .query(Boolean.class)
                .single();
    }

    private void settle(Invitation invitation, State state) {
        jdbc.sql("""
                        update programme_invitation
                        set state = :state, answered_at = :now, keeps_seat = keeps_seat and :state = 'accepted'
                        where id = :id and state <> :state
                        """)
                .param("state", state.name().toLowerCase(Locale.ROOT))
                .param("now", now())
                .param("id", invitation.id())
                .update();
    }

    private static Invitation read(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                row.getString("name"),
                row.getString("purpose"),
                List.of((String[]) row.getArray("topics").getArray()),
                row.getInt("weekly_shares"),
                new PersonId(row.getObject("person_id", UUID.class)),
                Way.of(row.getString("way")),
                row.getObject("cohort_id", UUID.class),
                row.getString("cohort"),
                row.getObject("starts_on", LocalDate.class),
                row.getString("nominated_by"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getBoolean("member"),
                row.getBoolean("expired"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
