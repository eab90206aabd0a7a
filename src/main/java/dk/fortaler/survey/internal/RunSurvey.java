package dk.fortaler.survey.internal;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.secrets.WordCode;
import dk.fortaler.kernel.tenancy.OrganisationDays;
import dk.fortaler.survey.SurveyId;
import dk.fortaler.survey.form.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opening a survey, inviting and reminding while it is open, and changing its last day. Closing is {@link CloseSurvey}'s. */
@Service
@Transactional
public class RunSurvey {
    private final JdbcClient jdbc;
    private final SurveyKeys keys;
    private final Audience audience;
    private final OrderLetters letters;
    private final OrganisationDays days;
    private final Told told;

    RunSurvey(
            JdbcClient jdbc,
            SurveyKeys keys,
            Audience audience,
            OrderLetters letters,
            OrganisationDays days,
            Told told) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.audience = audience;
        this.letters = letters;
        this.days = days;
        this.told = told;
    }

    /**
     * How a survey shall run.
     *
     * @param departments whom to invite, with all below them; none for everybody
     * @param closesOn the last day; null for none
     */
    public record Plan(
            Way way, List<UUID> departments, @Nullable LocalDate closesOn) {
        public Plan {
            departments = List.copyOf(departments);
        }
    }

    /** Why it is not opened, or its last day not moved there. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String field;
        private final String key;

        Refused(String field, String key) {
            super(key);
            this.field = field;
            this.key = key;
        }

        /** The field of the form where that stands. */
        public String field() {
            return field;
        }

        /** Of the text that says why. */
        public String key() {
            return key;
        }
    }

    /**
     * Opens a draft.
     *
     * @throws Refused where it has a problem, or nobody could ever read its results
     * @throws Stale where it is not what the manager saw
     */
    public void open(PersonId actor, Survey survey, int version, Plan plan) {
        if (Problem.of(survey.questionnaire()).stream().anyMatch(Problem::stops)) {
            throw new Refused("", "survey.open.problems");
        }
        checkLastDay(plan.closesOn());
        if (plan.way() == Way.PERSONAL && audience.count(plan.departments()) < survey.smallestGroup()) {
            throw new Refused("audience", "survey.open.too-few");
        }
        SurveyId id = survey.id();
        int opened = jdbc.sql("""
                        update survey set state = 'open', kind = :kind, audience = :audience, closes_on = :closes,
                               opened_on = :today, open_code = :code, sealed_key = :key, version = version + 1
                        where id = :id and version = :version and state = 'draft'
                        """)
                .param("kind", plan.way().key())
                .param("audience", plan.departments().toArray(UUID[]::new))
                .param("closes", plan.closesOn(), java.sql.Types.DATE)
                .param("today", days.today())
                .param("code", plan.way().hasOpenLink() ? WordCode.makeWord() : null, java.sql.Types.VARCHAR)
                .param("key", keys.seal(id, SurveyKey.make(id)))
                .param("id", id.value())
                .param("version", version)
                .update();
        if (opened == 0) {
            throw new Stale();
        }
        if (plan.way().invites()) {
            letters.invitations(id);
        }
        told.opened(actor, id, plan);
    }

    /** Invites those of the audience who have come since. */
    public void inviteMore(PersonId actor, Survey survey) {
        if (survey.open() && survey.way().invites()) {
            letters.invitations(survey.id());
            told.log(actor, "survey.invited", survey.id(), Map.of());
        }
    }

    /** Once a day; false where that was done today, or it is not open. */
    public boolean remind(PersonId actor, SurveyId id) {
        LocalDate today = days.today();
        boolean first =
                jdbc.sql("""
                        update survey set reminded_on = :today
                        where id = :id and state = 'open' and (reminded_on is null or reminded_on < :today)
                          and opened_on < :today
                        """).param("today", today).param("id", id.value()).update() == 1;
        if (first) {
            letters.reminders(id, today);
            told.log(actor, "survey.reminded", id, Map.of());
        }
        return first;
    }

    /** @throws Refused where that day is over */
    public void closeOn(PersonId actor, SurveyId id, @Nullable LocalDate day) {
        checkLastDay(day);
        int changed = jdbc.sql("update survey set closes_on = :day where id = :id and state = 'open'")
                .param("day", day, java.sql.Types.DATE)
                .param("id", id.value())
                .update();
        if (changed == 1) {
            told.log(actor, "survey.closing.moved", id, Map.of("day", String.valueOf(day)));
        }
    }

    private void checkLastDay(@Nullable LocalDate day) {
        if (day == null) {
            return;
        }
        LocalDate today = days.today();
        if (day.isBefore(today)) {
            throw new Refused("closes", "survey.open.past");
        }
        if (day.isAfter(today.plusYears(1))) {
            throw new Refused("closes", "survey.open.far");
        }
    }
}
