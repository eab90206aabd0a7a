package dk.fortaler.testing.furniture;

import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.programmes.Applications;
import dk.fortaler.survey.SurveyId;
import dk.fortaler.survey.internal.DraftSurvey;
import dk.fortaler.survey.internal.RunSurvey;
import dk.fortaler.survey.internal.Survey;
import dk.fortaler.survey.internal.SurveyRepository;
import dk.fortaler.survey.internal.Way;
import dk.fortaler.testing.Furniture;
import dk.fortaler.testing.House;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A draft, a survey that anybody with its link may answer, and somebody who asks to take part. */
@TestComponent
class SurveyFurniture implements Furniture {
    private final TestOrganisations organisations;
    private final DraftSurvey drafts;
    private final RunSurvey run;
    private final SurveyRepository surveys;
    private final Applications applications;
    private final JdbcClient jdbc;

    SurveyFurniture(
            TestOrganisations organisations,
            DraftSurvey drafts,
            RunSurvey run,
            SurveyRepository surveys,
            Applications applications,
            JdbcClient jdbc) {
        this.organisations = organisations;
        this.drafts = drafts;
        this.run = run;
        this.surveys = surveys;
        this.applications = applications;
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> furnish(TestPerson owner, UUID programme) {
        Survey draft = aSurvey(owner);
        Survey open = opened(owner, aSurvey(owner));
        String door = CurrentOrganisation.with(owner.organisation(), applications::doorCode);
        String writing = "/surveys/" + draft.id().value();
        Map<String, String> samples = new LinkedHashMap<>();
        samples.put("/surveys/{id}", "/surveys/" + open.id().value());
        samples.put("/surveys/{id}/edit", writing + "/edit");
        samples.put("/surveys/{id}/opening", writing + "/opening");
        samples.put("/surveys/{id}/preview", writing + "/preview");
        samples.put("/surveys/{id}/delete", writing + "/delete");
        samples.put("/surveys/{id}/questions/new", writing + "/questions/new");
        samples.put(
                "/surveys/{id}/questions/{question}",
                writing + "/questions/"
                        + draft.questionnaire().questions().getFirst().id());
        samples.put("/q/{code}", "/q/" + owner.organisation().value() + "-" + open.openCode());
        samples.put("/survey/{code}", "/survey/" + owner.organisation().value() + "-" + "x".repeat(43));
        samples.put("/survey/thanks/{code}", "/survey/thanks/" + door);
        samples.put("/join/{code}", "/join/" + door);
        samples.put("/programmes/applications/{id}", "/programmes/applications/" + anApplication(owner));
        return samples;
    }

    private Survey aSurvey(TestPerson owner) {
        return organisations.in(owner.organisation(), () -> {
            SurveyId id = drafts.fromTemplate(owner.id());
            jdbc.sql("update survey set title_da = :title, title_en = :title where id = :id")
                    .param("title", "Spørg " + House.MARK)
                    .param("id", id.value())
                    .update();
            return surveys.find(id).orElseThrow();
        });
    }

    private Survey opened(TestPerson owner, Survey draft) {
        return organisations.in(owner.organisation(), () -> {
            run.open(owner.id(), draft, draft.version(), new RunSurvey.Plan(Way.OPEN_LINK, List.of(), null));
            return surveys.find(draft.id()).orElseThrow();
        });
    }

    private UUID anApplication(TestPerson owner) {
        UUID id = UUID.randomUUID();
        organisations.in(
                owner.organisation(),
                () -> jdbc.sql("""
                                insert into application (id, name, email, message, language, applied_on)
                                values (:id, :name, 'ida@nordlys.example', 'Jeg vil gerne være med.', 'da', :day)
                                """)
                        .param("id", id)
                        .param("name", "Ida " + House.MARK)
                        .param("day", LocalDate.of(2026, 11, 1))
                        .update());
        return id;
    }
}
