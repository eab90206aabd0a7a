package dk.fortaler.programmes.joining;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.secrets.Token;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Purpose;
import dk.fortaler.programmes.joining.Invitation.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
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

/**
 * Yes and no to a question to take part, and to one's own wish: the same by the link of a mail and on one's own pages. Only the
 * answer to a wish makes it a question like the others, with what they said before overruled.
 */
@Service
@Transactional
public class AnswerInvitation {
    /**
     * Questions that were asked, and wishes that are no more yet than a link in a mail; a no that was said after a wish was
     * said to it too.
     */
    private static final String SELECT = """
            select i.id, i.programme_id, r.name, r.purpose, r.topics, r.weekly_shares, i.person_id, i.way, i.cohort_id,
                   c.name as cohort, c.starts_on,
                   coalesce(n.name, '') as nominated_by, i.state, i.expires_at <= :now as old, i.wish,
                   exists (select from programme_member m where m.programme_id = i.programme_id
                           and m.person_id = i.person_id and m.left_at is null) as member,
                   exists (select from programme_member m
                           join programme_invitation d on d.organisation_id = m.organisation_id
                             and d.programme_id = m.programme_id and d.person_id = m.person_id
                           where m.programme_id = i.programme_id and m.person_id = i.person_id
                             and m.left_at >= d.answered_at) as has_left
            from (select organisation_id, id, programme_id, person_id, email, digest, way, cohort_id, nominated_by, state,
                         asked_at, expires_at, false as wish
                  from programme_invitation
                  union all
                  select w.organisation_id, w.id, w.programme_id, w.person_id, w.email, w.digest, 'call', w.cohort_id, null,
                         case when exists (select from programme_invitation d
                                           where d.programme_id = w.programme_id and d.person_id = w.person_id
                                             and d.state = 'declined' and d.answered_at >= w.asked_at)
                              then 'declined' else 'open' end,
                         w.asked_at, w.expires_at, true
                  from club_wish w) i
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
        /** It is for another cohort now: they are to be asked once more. */
        RENEWED,
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

    /** Name of the closed programme to which the link of a mail belongs. */
    @Transactional(readOnly = true)
    public Optional<String> closed(String digest) {
        return jdbc.sql("""
                        select name from programme
                        where state = 'closed' and id in (select programme_id from programme_invitation where digest = :digest
                                                          union all
                                                          select programme_id from club_wish where digest = :digest)
                        """).param("digest", digest).query(String.class).optional();
    }

    /** Those of a person, the newest first: what waits for their answer, and what they said no to. */
    @Transactional(readOnly = true)
    public List<Invitation> of(PersonId person) {
        return jdbc.sql(SELECT + "where i.person_id = :person and not i.wish order by i.asked_at desc, i.id limit 50")
                .params(Map.of("now", now(), "person", person.value()))
                .query(AnswerInvitation::read)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Invitation> find(PersonId person, UUID id) {
        return jdbc.sql(SELECT + "where i.person_id = :person and i.id = :id and not i.wish")
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
        List<UUID> locked = lock(seen);
        locked.forEach(waiting::moveUp);
        Invitation invitation = again(seen).orElse(null);
        if (invitation == null || invitation.expired()) {
            return Outcome.GONE;
        }
        if (!Objects.equals(cohort, invitation.cohortId())) {
            // Its cohort's seats count, and cohorts are locked before all else: they are asked once more.
            return Outcome.RENEWED;
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
        locked.forEach(waiting::moveUp);
        return Outcome.JOINED;
    }

    /** A no: nobody is told, and nobody asks again for a year. */
    public void decline(Invitation seen) {
        List<UUID> locked = lock(seen);
        again(seen).filter(invitation -> !invitation.member()).ifPresent(invitation -> {
            settle(invitation, State.DECLINED);
            waiting.forget(invitation.programme(), invitation.person());
            locked.forEach(waiting::moveUp);
        });
    }

    /** The cohorts in which the answer takes a seat or gives one back, in the order in which everybody locks several. */
    private List<UUID> lock(Invitation seen) {
        return jdbc
                .sql("""
                        select id from cohort
                        where id = :cohort
                           or id in (select cohort_id from programme_invitation
                                     where programme_id = :programme and person_id = :person and keeps_seat)
                        order by id
                        """)
                .param("cohort", seen.cohortId(), Types.OTHER)
                .param("programme", seen.programme().value())
                .param("person", seen.person().value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .filter(seats::lock)
                .toList();
    }

    private Optional<Invitation> again(Invitation seen) {
        seats.lockQuestion(seen.programme(), seen.person());
        return jdbc.sql(SELECT + "where i.person_id = :person and i.id = :id")
                .params(Map.of("now", now(), "person", seen.person().value(), "id", seen.id()))
                .query(AnswerInvitation::read)
                .optional();
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
                        select exists (select from programme_invitation
                                       where programme_id = :programme and person_id = :person and cohort_id = :cohort
                                         and keeps_seat and state = 'open' and expires_at > :now)
                        """)
                .param("programme", invitation.programme().value())
                .param("person", invitation.person().value())
                .param("cohort", invitation.cohortId(), Types.OTHER)
                .param("now", now())
                .query(Boolean.class)
                .single();
    }

    private void settle(Invitation invitation, State state) {
        if (invitation.wish()) {
            write(invitation, state);
            return;
        }
        jdbc.sql("""
                        update programme_invitation
                        set state = :state, answered_at = :now, keeps_seat = keeps_seat and :state = 'accepted', said_no_at = null
                        where id = :id and state <> :state
                        """)
                .param("state", state.name().toLowerCase(Locale.ROOT))
                .param("now", now())
                .param("id", invitation.id())
                .update();
    }

    /** The wish is theirs, now that they have answered it: from here on it is what they said, whatever that was before. */
    private void write(Invitation wish, State state) {
        jdbc.sql("""
                        insert into programme_invitation as i (id, programme_id, person_id, email, digest, way, cohort_id, state,
                                                               asked_at, expires_at, answered_at)
                        select :id, w.programme_id, w.person_id, w.email, :digest, 'call', w.cohort_id, :state, w.asked_at,
                               w.expires_at, :now
                        from club_wish w where w.id = :wish
                        on conflict (organisation_id, programme_id, person_id) do update
                        set way = case when i.way in ('asked', 'rule') then i.way else excluded.way end,
                            cohort_id = excluded.cohort_id, keeps_seat = false, nominated_by = null,
                            state = excluded.state, answered_at = excluded.answered_at, said_no_at = null
                        """)
                .param("id", UUID.randomUUID())
                // Of no mail: the links of both go on opening.
                .param("digest", Token.make().digest())
                .param("state", state.name().toLowerCase(Locale.ROOT))
                .param("now", now())
                .param("wish", wish.id())
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
                row.getBoolean("has_left"),
                row.getBoolean("old"),
                row.getBoolean("wish"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
