package dk.fortaler.programmes.joining;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.mail.Mail;
import dk.fortaler.kernel.mail.Mailbox;
import dk.fortaler.kernel.secrets.LinkCode;
import dk.fortaler.kernel.secrets.Token;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.programmes.ProgrammeId;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks people to take part, by mail and on their own pages. Passed over without a word: who is in it, who was asked within
 * thirty days, and who said no within a year; who asks cannot tell one from the other.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Inviting {
    public static final Duration OPEN = Duration.ofDays(30);

    /** A seat that is kept for one person is kept from another. */
    public static final Duration SEAT_IS_KEPT = Duration.ofDays(14);

    static final Period A_NO_HOLDS = Period.ofMonths(12);
    private static final Duration RESTS = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Ids ids;
    private final Mailbox mailbox;
    private final InvitationMail letter;

    Inviting(JdbcClient jdbc, Clock clock, Ids ids, Mailbox mailbox, InvitationMail letter) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
        this.mailbox = mailbox;
        this.letter = letter;
    }

    /** Somebody to ask. */
    record Asked(PersonId person, String name, EmailAddress email, Language language) {}

    /** Answers how many were really asked: for Fortaler itself, no page tells it. */
    public int ask(Asking asking, Collection<PersonId> persons) {
        if (asking.keepsSeat() && persons.size() != 1) {
            throw new IllegalArgumentException("A seat is kept for one person");
        }
        // Held until the letters are written: who closes the programme comes before all of them, or calls them off.
        List<Asked> open = runs(asking.programme()) ? open(asking, persons) : List.of();
        if (open.isEmpty()) {
            return 0;
        }
        InvitationMail.Paper paper = letter.paper(asking);
        Instant until = clock.instant().plus(asking.keepsSeat() ? SEAT_IS_KEPT : OPEN);
        List<Mail> mails = new ArrayList<>();
        for (Asked each : open) {
            Token token = Token.make();
            write(asking, each, token, until).ifPresent(id -> mails.add(mail(asking, id, each, token, until, paper)));
        }
        mailbox.send(mails);
        return mails.size();
    }

    private Mail mail(Asking asking, UUID id, Asked to, Token token, Instant until, InvitationMail.Paper paper) {
        String code = new LinkCode(CurrentOrganisation.get(), token).text();
        return new Mail(
                InvitationMail.key(asking.programme(), id, ids.next()),
                to.email,
                to.name,
                letter.write(paper, asking, to.language, code, until),
                until,
                InvitationMail.DISCRETION);
    }

    /** How many were asked within a year without having wished it themself, whatever they said. */
    long countAsked(ProgrammeId programme) {
        return jdbc.sql("""
                        select count(*) from programme_invitation
                        where programme_id = :programme and asked_at > :aYearAgo and way in ('asked', 'rule')
                        """)
                .param("programme", programme.value())
                .param("aYearAgo", utc(clock.instant()).minus(A_NO_HOLDS))
                .query(Long.class)
                .single();
    }

    private boolean runs(ProgrammeId programme) {
        return jdbc.sql("select 1 from programme where id = :programme and state = 'active' for share")
                .param("programme", programme.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private List<Asked> open(Asking asking, Collection<PersonId> persons) {
        return jdbc.sql("""
                        select p.id, p.name, p.email, p.language from person p
                        where p.id = any(:persons) and p.state = 'active'
                          and not exists (select from programme_member m
                                          where m.programme_id = :programme and m.person_id = p.id and m.left_at is null)
                          and not exists (select from programme_invitation i
                                          where i.programme_id = :programme and i.person_id = p.id
                                            and not (i.asked_at <= :rested
                                                     and (i.state <> 'declined' or i.answered_at <= :forgotten)
                                                     and (i.said_no_at is null or i.said_no_at <= :forgotten)))
                        order by p.id
                        """)
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("programme", asking.programme().value())
                .param("rested", rested(asking.way()))
                .param("forgotten", forgotten(asking.way()))
                .query((row, number) -> new Asked(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        new EmailAddress(row.getString("email")),
                        Language.of(row.getString("language")).orElse(Language.DA)))
                .list();
    }

    /** The question's id; nothing where another has asked them at the same instant, or a seat is kept for them already. */
    private Optional<UUID> write(Asking asking, Asked to, Token token, Instant until) {
        PersonId by = asking.nominatedBy();
        return jdbc.sql("""
                        insert into programme_invitation as i (id, programme_id, person_id, email, digest, way, cohort_id,
                                                               keeps_seat, nominated_by, asked_at, expires_at)
                        values (:id, :programme, :person, :email, :digest, :way, :cohort, :keeps, :by, :now, :until)
                        on conflict (organisation_id, programme_id, person_id) do update
                        set email = excluded.email, digest = excluded.digest, way = excluded.way,
                            cohort_id = excluded.cohort_id, keeps_seat = excluded.keeps_seat,
                            nominated_by = excluded.nominated_by, state = 'open', asked_at = excluded.asked_at,
                            expires_at = excluded.expires_at, answered_at = null,
                            said_no_at = case when i.state = 'declined' then i.answered_at else i.said_no_at end
                        where i.asked_at <= :rested and (i.state <> 'declined' or i.answered_at <= :forgotten)
                          and (i.said_no_at is null or i.said_no_at <= :forgotten)
                          and (excluded.keeps_seat or not (i.keeps_seat and i.state = 'open' and i.expires_at > :now))
                        returning id
                        """)
                .param("id", ids.next())
                .param("programme", asking.programme().value())
                .param("person", to.person.value())
                .param("email", to.email.value())
                .param("digest", token.digest())
                .param("way", asking.way().key())
                .param("cohort", asking.cohort(), Types.OTHER)
                .param("keeps", asking.keepsSeat())
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("now", utc(clock.instant()))
                .param("until", utc(until))
                .param("rested", rested(asking.way()))
                .param("forgotten", forgotten(asking.way()))
                .query(UUID.class)
                .optional();
    }

    private OffsetDateTime rested(Way way) {
        Instant now = clock.instant();
        return switch (way) {
            case ASKED, NOMINATION, RULE -> utc(now.minus(RESTS));
            case CALL, APPLICATION, WAITING -> utc(now);
        };
    }

    private OffsetDateTime forgotten(Way way) {
        return way.ownWish() ? utc(clock.instant()) : utc(clock.instant()).minus(A_NO_HOLDS);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
