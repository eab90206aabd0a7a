package dk.fortaler.survey.internal;

import dk.fortaler.kernel.mail.Mail;
import dk.fortaler.kernel.mail.Mailbox;
import dk.fortaler.kernel.tenancy.OrganisationDays;
import dk.fortaler.survey.SurveyId;
import dk.fortaler.survey.internal.Audience.Invitee;
import dk.fortaler.survey.internal.OpenedSurvey.Hold;
import dk.fortaler.survey.internal.OpenedSurvey.Opened;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes to a few of those invited, in one transaction: {@link SendLetters} calls it until nobody is left. */
@Component
@Transactional
class WriteToPeople {
    static final int AT_ONCE = 100;

    private final JdbcClient jdbc;
    private final Audience audience;
    private final InvitationLetters letters;
    private final Mailbox mailbox;
    private final OpenedSurvey opened;
    private final OrganisationDays days;

    WriteToPeople(
            JdbcClient jdbc,
            Audience audience,
            InvitationLetters letters,
            Mailbox mailbox,
            OpenedSurvey opened,
            OrganisationDays days) {
        this.jdbc = jdbc;
        this.audience = audience;
        this.letters = letters;
        this.mailbox = mailbox;
        this.opened = opened;
        this.days = days;
    }

    /** Invites some who are not invited yet; answers how many: 0 where none are left, or it was closed meanwhile. */
    int invite(Survey survey) {
        Optional<Opened> open = opened.of(survey.id(), Hold.ANSWER);
        if (open.isEmpty()) {
            return 0;
        }
        ZoneId zone = days.zone();
        SurveyKey key = open.get().key();
        List<Invitee> people = audience.without(survey, AT_ONCE);
        List<Mail> mails = new ArrayList<>();
        for (Invitee person : people) {
            insert(survey.id(), key, person);
            mails.add(letters.invitation(survey, key, person, zone));
        }
        mailbox.send(mails);
        return people.size();
    }

    /**
     * Reminds some of those who have not answered.
     *
     * @param after the last who was reminded before
     * @return the last who is reminded now, or nothing
     */
    Optional<UUID> remind(Survey survey, LocalDate day, UUID after) {
        Optional<Opened> open = opened.of(survey.id(), Hold.ANSWER);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        ZoneId zone = days.zone();
        List<Invitee> people = audience.silent(survey.id(), after, AT_ONCE);
        mailbox.send(people.stream()
                .map(person -> letters.reminder(survey, open.get().key(), person, zone, day))
                .toList());
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(people.getLast().person().value());
    }

    private void insert(SurveyId survey, SurveyKey key, Invitee person) {
        jdbc.sql("""
                        insert into survey_invitation (survey_id, person_id, department_id, digest)
                        values (:survey, :person, :department, :digest)
                        on conflict do nothing
                        """)
                .param("survey", survey.value())
                .param("person", person.person().value())
                .param("department", person.department(), java.sql.Types.OTHER)
                .param("digest", key.tokenOf(person.person()).digest())
                .update();
    }
}
