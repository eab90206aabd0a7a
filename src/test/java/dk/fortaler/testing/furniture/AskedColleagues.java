package dk.fortaler.testing.furniture;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.secrets.Token;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.survey.SurveyId;
import dk.fortaler.survey.form.Question;
import dk.fortaler.survey.form.Questionnaire;
import dk.fortaler.survey.internal.DraftSurvey;
import dk.fortaler.survey.internal.RunSurvey;
import dk.fortaler.survey.internal.Survey;
import dk.fortaler.survey.internal.SurveyRepository;
import dk.fortaler.survey.internal.Way;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens the ready survey in an organisation of its own, and knows the links of those invited. */
@TestComponent
public final class AskedColleagues {
    private final TestOrganisations organisations;
    private final DraftSurvey drafts;
    private final RunSurvey run;
    private final SurveyRepository surveys;
    private final JdbcClient jdbc;

    AskedColleagues(
            TestOrganisations organisations,
            DraftSurvey drafts,
            RunSurvey run,
            SurveyRepository surveys,
            JdbcClient jdbc) {
        this.organisations = organisations;
        this.drafts = drafts;
        this.run = run;
        this.surveys = surveys;
        this.jdbc = jdbc;
    }

    /**
     * An open survey.
     *
     * @param links of those invited
     * @param openLink the address of the link for all
     */
    public record Asked(
            TestPerson manager, SurveyId survey, Questionnaire questionnaire, List<Token> links, String openLink) {
        public Asked {
            links = List.copyOf(links);
        }

        public Question question(String code) {
            return questionnaire.withCode(code).orElseThrow();
        }

        /** Where the invited number so and so answers. */
        public String address(int number) {
            return "/survey/" + manager.organisation().value() + "-"
                    + links.get(number).text();
        }

        /** The manager's page. */
        public String page() {
            return "/surveys/" + survey.value();
        }

        /** The fields of a form that answers what must be answered. */
        public String form() {
            return answer("networks_used", "linkedin") + "&" + answer("wishes_to_join", "no");
        }

        /** One field. */
        public String answer(String code, String value) {
            return "q." + question(code).id() + "=" + URLEncoder.encode(value, UTF_8);
        }
    }

    public Asked ask(Language language, int people) {
        TestPerson manager = organisations.aPersonOfTheirOwn(language, Role.PROGRAMME_MANAGER);
        List<Token> links = new ArrayList<>();
        List<UUID> invited = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            links.add(Token.make());
            invited.add(organisations
                    .aPerson(manager.organisation(), "Kollega " + i, language)
                    .id()
                    .value());
        }
        return organisations.in(manager.organisation(), () -> {
            SurveyId id = drafts.fromTemplate(manager.id());
            Survey draft = surveys.find(id).orElseThrow();
            run.open(manager.id(), draft, draft.version(), new RunSurvey.Plan(Way.OPEN_LINK, List.of(), null));
            invite(id, invited, links);
            Survey open = surveys.find(id).orElseThrow();
            String openLink = "/q/" + manager.organisation().value() + "-" + open.openCode();
            return new Asked(manager, id, open.questionnaire(), links, openLink);
        });
    }

    private void invite(SurveyId survey, List<UUID> people, List<Token> links) {
        jdbc.sql("""
                        insert into survey_invitation (survey_id, person_id, digest)
                        select :survey, i.* from unnest(:people::uuid[], :digests::text[]) as i
                        """)
                .param("survey", survey.value())
                .param("people", people.toArray(UUID[]::new))
                .param("digests", links.stream().map(Token::digest).toArray(String[]::new))
                .update();
    }
}
