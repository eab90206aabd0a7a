package dk.fortaler.survey.internal;

import dk.fortaler.kernel.secrets.LinkCode;
import dk.fortaler.kernel.secrets.WordCode;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.tenancy.OrganisationDays;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.survey.SurveyId;
import dk.fortaler.survey.internal.Doorway.State;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds what a link leads to. Changes nothing: mail programs look at links before people do. */
@Component
public class FindDoorway {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SurveyRepository surveys;
    private final OrganisationDays days;

    FindDoorway(JdbcClient jdbc, TransactionTemplate transaction, SurveyRepository surveys, OrganisationDays days) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.surveys = surveys;
        this.days = days;
    }

    private record Invited(SurveyId survey, boolean answered, Language language) {}

    private record Host(String name, String accent, ZoneId zone) {}

    /** Of a personal link. */
    public Optional<Doorway> personal(LinkCode code) {
        return CurrentOrganisation.with(
                code.organisation(),
                () -> Objects.requireNonNull(transaction.execute(status -> invited(code)
                        .flatMap(invited -> surveys.find(invited.survey)
                                .map(survey -> doorway(survey, invited.answered, invited.language))))));
    }

    /** Of an open link. */
    public Optional<Doorway> open(WordCode code) {
        return CurrentOrganisation.with(
                code.organisation(),
                () -> Objects.requireNonNull(transaction.execute(
                        status -> surveys.withOpenCode(code.word()).map(survey -> doorway(survey, false, null)))));
    }

    private Optional<Invited> invited(LinkCode code) {
        return jdbc.sql("""
                        select i.survey_id, i.answered, p.language from survey_invitation i
                        join person p on p.organisation_id = i.organisation_id and p.id = i.person_id
                        where i.digest = :digest
                        """)
                .param("digest", code.token().digest())
                .query((row, number) -> new Invited(
                        new SurveyId(row.getObject("survey_id", UUID.class)),
                        row.getBoolean("answered"),
                        Language.of(row.getString("language")).orElse(Language.DA)))
                .optional();
    }

    private Doorway doorway(Survey survey, boolean answered, @Nullable Language language) {
        Host host = jdbc.sql("""
                        select name, accent, time_zone from organisation
                        where id = nullif(current_setting('app.organisation', true), '')::bigint
                        """)
                .query((row, number) ->
                        new Host(row.getString("name"), row.getString("accent"), ZoneId.of(row.getString("time_zone"))))
                .single();
        return new Doorway(survey, state(survey, answered), host.name, host.accent, host.zone, language);
    }

    /** Over with its last day, also while the job that closes it has not come by. */
    private State state(Survey survey, boolean answered) {
        if (answered) {
            return State.ANSWERED;
        }
        var last = survey.closesOn();
        if (!survey.open() || last != null && last.isBefore(days.today())) {
            return State.CLOSED;
        }
        return surveys.keyLost(survey) ? State.LOCKED : State.OPEN;
    }
}
