package dk.fortaler.programmes.cohorts;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.mail.Discretion;
import dk.fortaler.kernel.mail.Letter;
import dk.fortaler.kernel.mail.Mail;
import dk.fortaler.kernel.mail.Mailbox;
import dk.fortaler.kernel.tenancy.EachOrganisation;
import dk.fortaler.kernel.tenancy.OrganisationDays;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.joining.LeaveLinks;
import dk.fortaler.web.SiteAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the day that a cohort starts, its members are welcomed by mail, with what to do first. Once. */
@Component
public class WelcomeCohorts {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final OrganisationDays days;
    private final Mailbox mailbox;
    private final LeaveLinks links;
    private final SiteAddress site;

    WelcomeCohorts(
            JdbcClient jdbc, Clock clock, OrganisationDays days, Mailbox mailbox, LeaveLinks links, SiteAddress site) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.days = days;
        this.mailbox = mailbox;
        this.links = links;
        this.site = site;
    }

    @Bean
    static RecurringTask<Void> welcomeCohortsTask(EachOrganisation each, WelcomeCohorts welcome) {
        return Tasks.recurring("programmes.welcome-cohorts", FixedDelay.of(Duration.ofMinutes(30)))
                .execute((instance, context) -> each.run("welcoming cohorts", zone -> welcome.run()));
    }

    private record Started(UUID id, String cohort, ProgrammeId programme, String name, String organisation) {}

    private record Member(PersonId person, String name, EmailAddress email, Language language) {}

    /** Those of the current organisation that start today or have started. */
    @Transactional
    public void run() {
        jdbc.sql("""
                        update cohort c set welcomed_at = :now
                        from programme r, organisation o
                        where r.organisation_id = c.organisation_id and r.id = c.programme_id and r.state = 'active'
                          and o.id = c.organisation_id and c.welcomed_at is null and c.starts_on <= :today
                        returning c.id, c.name as cohort, c.programme_id, r.name, o.name as organisation
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("today", days.today())
                .query((row, number) -> new Started(
                        row.getObject("id", UUID.class),
                        row.getString("cohort"),
                        new ProgrammeId(row.getObject("programme_id", UUID.class)),
                        row.getString("name"),
                        row.getString("organisation")))
                .list()
                .forEach(this::welcome);
    }

    private void welcome(Started cohort) {
        List<Member> members = jdbc.sql("""
                        select p.id, p.name, p.email, p.language from programme_member m
                        join person p on p.organisation_id = m.organisation_id and p.id = m.person_id and p.state = 'active'
                        where m.cohort_id = :cohort and m.left_at is null
                        """)
                .param("cohort", cohort.id)
                .query((row, number) -> new Member(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        new EmailAddress(row.getString("email")),
                        Language.of(row.getString("language")).orElse(Language.DA)))
                .list();
        mailbox.send(members.stream().map(member -> mail(cohort, member)).toList());
    }

    private Mail mail(Started cohort, Member to) {
        Texts texts = Texts.of(to.language);
        Map<String, String> facts = Map.of(
                "programme", cohort.name,
                "cohort", cohort.cohort,
                "organisation", cohort.organisation,
                "leave", site.of("/leave/" + links.make(cohort.programme, to.person)));
        Letter letter = new Letter(
                to.language,
                texts.text("calls.mail.start.subject", facts),
                List.of(texts.text("calls.mail.start.what", facts), texts.text("calls.mail.start.first", facts)),
                new Letter.Button(texts.text("calls.mail.start.go"), site.of("/")),
                texts.text("calls.mail.start.leave", facts));
        return new Mail(
                "cohort:" + cohort.id + ":" + to.person.value(), to.email, to.name, letter, null, Discretion.LETTER);
    }
}
