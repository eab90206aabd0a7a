package dk.fortaler.people;

import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.mail.Mail;
import dk.fortaler.kernel.mail.Mailbox;
import dk.fortaler.kernel.secrets.LinkCode;
import dk.fortaler.kernel.secrets.Token;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.people.internal.PeopleLock;
import dk.fortaler.people.signin.invitation.InvitationLetter;
import dk.fortaler.people.signin.invitation.Invitee;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites the current organisation's people to sign in: by mail, in each person's language, with a link of their own. */
@Service
@Transactional
public class Invitations {
    /** How long a link opens. */
    public static final Duration VALID = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Ids ids;
    private final PeopleLock lock;
    private final Mailbox mailbox;
    private final InvitationLetter letter;
    private final AuditLog audit;

    Invitations(
            JdbcClient jdbc,
            Clock clock,
            Ids ids,
            PeopleLock lock,
            Mailbox mailbox,
            InvitationLetter letter,
            AuditLog audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
        this.lock = lock;
        this.mailbox = mailbox;
        this.letter = letter;
        this.audit = audit;
    }

    /**
     * Invites those who need it. Passed over are people who can sign in already, hold a link that still opens, or have
     * left, so that it can be repeated.
     *
     * @return how many were invited
     */
    public int invite(SignedIn by, Collection<PersonId> people) {
        lock.take();
        List<Invitee> invitees = jdbc.sql("""
            select p.id, p.name, p.email, p.language from person p
            where p.id = any(:ids) and p.state = 'active'
              and not exists (select from account s where s.organisation_id = p.organisation_id and s.person_id = p.id)
              and not exists (select from invitation i
                              where i.organisation_id = p.organisation_id and i.person_id = p.id
                                and i.email = p.email and i.spent_at is null and i.expires_at > :now)
            order by p.id
            """)
                .param("ids", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("now", now())
                .query(Invitations::invitee)
                .list();
        send(by, invitees);
        return invitees.size();
    }

    /**
     * Sends a new link; earlier ones open nothing any more.
     *
     * @return false where the person can sign in already, has left, or is not there
     */
    public boolean inviteAgain(SignedIn by, PersonId person) {
        lock.take();
        Optional<Invitee> invitee = jdbc.sql("""
            select p.id, p.name, p.email, p.language from person p
            where p.id = :id and p.state = 'active'
              and not exists (select from account s where s.organisation_id = p.organisation_id and s.person_id = p.id)
            """)
                .param("id", person.value())
                .query(Invitations::invitee)
                .optional();
        invitee.ifPresent(each -> {
            jdbc.sql("update invitation set expires_at = :now where person_id = :id and expires_at > :now")
                    .param("id", person.value())
                    .param("now", now())
                    .update();
            send(by, List.of(each));
        });
        return invitee.isPresent();
    }

    /**
     * The path of a link to choosing a password, for somebody who has just proved that a mailbox is theirs: no mail is sent,
     * and links that were mailed before go on opening.
     *
     * @return nothing where they can sign in already, have left, or are not there
     */
    public Optional<String> link(PersonId person) {
        // Only this person's row: a thousand who join in the same minute shall not queue for all people's lock.
        return jdbc.sql("""
            select p.id, p.name, p.email, p.language from person p
            where p.id = :id and p.state = 'active'
              and not exists (select from account s where s.organisation_id = p.organisation_id and s.person_id = p.id)
            for share of p
            """)
                .param("id", person.value())
                .query(Invitations::invitee)
                .optional()
                .map(invitee -> {
                    Token token = Token.make();
                    insert(ids.next(), invitee, token, clock.instant().plus(VALID));
                    return "/invitation/" + new LinkCode(CurrentOrganisation.get(), token).text();
                });
    }

    @Transactional(readOnly = true)
    public Access accessOf(PersonId person) {
        boolean open =
                jdbc.sql("""
            select exists (select from account
                           where organisation_id = nullif(current_setting('app.organisation', true), '')::bigint
                             and person_id = :id)
            """).param("id", person.value()).query(Boolean.class).single();
        return open ? new Access.Open() : invited(person).orElseGet(Access.None::new);
    }

    private Optional<Access> invited(PersonId person) {
        return jdbc.sql("""
            select i.created_at, i.expires_at from invitation i
            join person p on p.organisation_id = i.organisation_id and p.id = i.person_id and p.email = i.email
            where i.person_id = :id and i.spent_at is null order by i.created_at desc limit 1
            """)
                .param("id", person.value())
                .query((row, number) -> (Access) invited(row, clock.instant()))
                .optional();
    }

    private static Access.Invited invited(ResultSet row, Instant now) throws SQLException {
        Instant until = row.getObject("expires_at", OffsetDateTime.class).toInstant();
        return new Access.Invited(
                row.getObject("created_at", OffsetDateTime.class).toInstant(), until, !until.isAfter(now));
    }

    private void send(SignedIn by, List<Invitee> invitees) {
        if (invitees.isEmpty()) {
            return;
        }
        Instant until = clock.instant().plus(VALID);
        List<Mail> mails = new ArrayList<>();
        for (Invitee invitee : invitees) {
            UUID id = ids.next();
            Token token = Token.make();
            insert(id, invitee, token, until);
            String code = new LinkCode(CurrentOrganisation.get(), token).text();
            mails.add(new Mail(
                    "invitation:" + id,
                    invitee.email(),
                    invitee.name(),
                    letter.write(by, invitee, code, until),
                    until));
        }
        mailbox.send(mails);
        audit.record(by.person(), "signin.invited", null, Map.of("people", invitees.size()));
    }

    private void insert(UUID id, Invitee invitee, Token token, Instant until) {
        jdbc.sql("""
            insert into invitation (id, person_id, email, digest, created_at, expires_at)
            values (:id, :person, :email, :digest, :now, :until)
            """)
                .param("id", id)
                .param("person", invitee.person().value())
                .param("email", invitee.email().value())
                .param("digest", token.digest())
                .param("now", now())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Invitee invitee(ResultSet row, int number) throws SQLException {
        return Invitee.read(row);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
