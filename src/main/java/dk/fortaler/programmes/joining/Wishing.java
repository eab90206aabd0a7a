package dk.fortaler.programmes.joining;

import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.mail.Mail;
import dk.fortaler.kernel.mail.Mailbox;
import dk.fortaler.kernel.secrets.LinkCode;
import dk.fortaler.kernel.secrets.Token;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.tenancy.OrganisationDays;
import dk.fortaler.people.Person;
import dk.fortaler.programmes.ProgrammeId;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody's address was typed on an open call, by whomever: they are mailed a link, at most once a day, and nothing else of
 * theirs is touched until they answer it ({@link AnswerInvitation}). Whoever is in it is mailed nothing.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Wishing {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Ids ids;
    private final OrganisationDays days;
    private final Mailbox mailbox;
    private final InvitationMail letter;

    Wishing(JdbcClient jdbc, Clock clock, Ids ids, OrganisationDays days, Mailbox mailbox, InvitationMail letter) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
        this.days = days;
        this.mailbox = mailbox;
        this.letter = letter;
    }

    /** @param cohort into which the call leads, where it is one; its seats count when they answer */
    public void wish(ProgrammeId programme, @Nullable UUID cohort, Person person) {
        UUID id = ids.next();
        Token token = Token.make();
        Instant until = clock.instant().plus(Inviting.OPEN);
        if (!write(id, programme, cohort, person, token, until)) {
            return;
        }
        Asking asking = Asking.plain(programme, Way.CALL, "");
        String code = new LinkCode(CurrentOrganisation.get(), token).text();
        mailbox.send(new Mail(
                "club-wish:" + id,
                person.email(),
                person.name(),
                letter.write(letter.paper(asking), asking, person.language(), code, until),
                until,
                InvitationMail.DISCRETION));
    }

    /** False where they were mailed one today, or are in it. */
    private boolean write(
            UUID id, ProgrammeId programme, @Nullable UUID cohort, Person person, Token token, Instant until) {
        return jdbc.sql("""
                        insert into club_wish (id, programme_id, person_id, on_day, email, digest, cohort_id, asked_at, expires_at)
                        select :id, r.id, p.id, :today, p.email, :digest, :cohort, :now, :until
                        from person p join programme r on r.organisation_id = p.organisation_id and r.id = :programme
                        where p.id = :person and p.state = 'active' and r.state = 'active'
                          and not exists (select from programme_member m
                                          where m.programme_id = r.id and m.person_id = p.id and m.left_at is null)
                        on conflict (organisation_id, programme_id, person_id, on_day) do nothing
                        """)
                        .param("id", id)
                        .param("programme", programme.value())
                        .param("person", person.id().value())
                        .param("today", days.today())
                        .param("digest", token.digest())
                        .param("cohort", cohort, Types.OTHER)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("until", until.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
