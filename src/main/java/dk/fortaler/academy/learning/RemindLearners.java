package dk.fortaler.academy.learning;

import dk.fortaler.academy.CourseId;
import dk.fortaler.academy.MayRemind;
import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.mail.Discretion;
import dk.fortaler.kernel.mail.Letter;
import dk.fortaler.kernel.mail.Mail;
import dk.fortaler.kernel.mail.Mailbox;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.web.SiteAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds people of a course that they have not finished: when its date is near or past, or when they began it and it has lain
 * still for a week. One mail a week at most for each person, none once the course is finished, and none when its date
 * is four weeks past: then it is no forgetting.
 */
@Component
@Transactional
public class RemindLearners {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int NEAR = 7;
    private static final int LATE = 28;

    private final JdbcClient jdbc;
    private final Enrolments enrolments;
    private final Mailbox mailbox;
    private final SiteAddress site;
    private final ObjectProvider<MayRemind> consent;
    private final Clock clock;

    RemindLearners(
            JdbcClient jdbc,
            Enrolments enrolments,
            Mailbox mailbox,
            SiteAddress site,
            ObjectProvider<MayRemind> consent,
            Clock clock) {
        this.jdbc = jdbc;
        this.enrolments = enrolments;
        this.mailbox = mailbox;
        this.site = site;
        this.consent = consent;
        this.clock = clock;
    }

    private record Learner(UUID person, UUID course, String name, String email, String language) {}

    /**
     * Those of the current organisation.
     *
     * @param zone the organisation's, in which a day is counted
     * @return how many mails were posted
     */
    public int remind(ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        List<Learner> agreed = agreed(due(today));
        agreed.forEach(learner -> remind(learner, today));
        return agreed.size();
    }

    private List<Learner> due(LocalDate today) {
        OffsetDateTime lastWeek = clock.instant().minus(WEEK).atOffset(ZoneOffset.UTC);
        return jdbc.sql("""
                        select distinct on (e.person_id) e.person_id, e.course_id, p.name, p.email, p.language
                        from academy_enrolment e
                        join person p on p.organisation_id = e.organisation_id and p.id = e.person_id and p.state = 'active'
                        join academy_course c on c.organisation_id = e.organisation_id and c.id = e.course_id
                        where e.finished_at is null and c.version > 0 and c.archived_at is null
                          and (e.due between :late and :near or e.due is null and e.begun_at < :lastWeek)
                          and not exists (select from academy_enrolment r
                                          where r.organisation_id = e.organisation_id and r.person_id = e.person_id
                                            and r.reminded_at > :lastWeek)
                          and not exists (select from academy_lesson_done d
                                          where d.organisation_id = e.organisation_id and d.person_id = e.person_id
                                            and d.done_at > :lastWeek and e.due is null)
                          and (e.due is not null or e.begun_at > :longAgo)
                        order by e.person_id, e.due nulls last, e.enrolled_at
                        """)
                .param("late", today.minusDays(LATE))
                .param("near", today.plusDays(NEAR))
                .param("lastWeek", lastWeek)
                .param("longAgo", lastWeek.minusDays(LATE))
                .query((row, number) -> new Learner(
                        row.getObject("person_id", UUID.class),
                        row.getObject("course_id", UUID.class),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("language")))
                .list();
    }

    private List<Learner> agreed(List<Learner> learners) {
        List<PersonId> all =
                learners.stream().map(learner -> new PersonId(learner.person())).toList();
        Set<PersonId> may =
                consent.stream().flatMap(each -> each.of(all).stream()).collect(Collectors.toSet());
        return learners.stream()
                .filter(learner -> may.contains(new PersonId(learner.person())))
                .toList();
    }

    private void remind(Learner learner, LocalDate today) {
        jdbc.sql("update academy_enrolment set reminded_at = :now where person_id = :person and course_id = :course")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("person", learner.person())
                .param("course", learner.course())
                .update();
        Optional<Enrolment> taking = enrolments.find(new PersonId(learner.person()), new CourseId(learner.course()));
        taking.ifPresent(each -> mailbox.send(new Mail(
                "academy-reminder:" + learner.person() + ":" + learner.course() + ":" + today,
                new EmailAddress(learner.email()),
                learner.name(),
                letter(each, Language.of(learner.language()).orElse(Language.DA)),
                clock.instant().plus(WEEK),
                // Whom it reminds is nobody's business who looks through the outbox.
                Discretion.RECIPIENT)));
    }

    private Letter letter(Enrolment taking, Language language) {
        Texts texts = Texts.of(language);
        Map<String, Object> words = new HashMap<>();
        words.put("course", taking.content().title().in(language));
        words.put("minutes", taking.path().minutesLeft());
        @Nullable LocalDate due = taking.due();
        words.put("due", due == null ? "none" : "some");
        words.put(
                "day",
                due == null
                        ? ""
                        : due.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(language.locale())));
        return new Letter(
                language,
                texts.text("academy.reminder.subject", words),
                List.of(texts.text("academy.reminder.text", words)),
                new Letter.Button(
                        texts.text("academy.go-on"),
                        site.of("/academy/" + taking.course().value())),
                texts.text("academy.reminder.small"));
    }
}
