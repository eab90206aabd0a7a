package dk.fortaler.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.survey.internal.DraftSurvey;
import dk.fortaler.survey.internal.SurveyRepository;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import dk.fortaler.testing.Visitor.Answer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager who types what no survey can be: each time the form comes back with the reason, and nothing is kept. */
@FortalerTest
class BadQuestionsTest {
    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    DraftSurvey drafts;

    @Autowired
    SurveyRepository surveys;

    private TestPerson me;
    private SurveyId survey;
    private Visitor manager;

    @BeforeEach
    void anEmptySurvey() {
        me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        survey = organisations.in(me.organisation(), () -> drafts.empty(me.id()));
        manager = new Visitor(browsers, me);
    }

    @AfterEach
    void go() {
        manager.close();
    }

    @Test
    void absurdNumbersAreNoScale() {
        for (String ends : List.of(
                "from=1&to=99999999999999999999",
                "from=-2147483648&to=2147483647",
                "from=5&to=1",
                "from=3&to=3",
                "from=1&to=12",
                "from=1.5&to=5",
                "from=1e3&to=1e4",
                "from=&to=",
                "from=NaN&to=%F0%9F%98%80")) {
            assertRefused(put("kind=scale&textDa=Hvor+stolt&" + ends), "survey.problem.scale-too-wide");
        }
        assertThat(put("kind=scale&textDa=Hvor+stolt&from=-5&to=5").location()).isPresent();
    }

    @Test
    void optionsAreTwoAtLeastAndAllDifferent() {
        String question = "kind=single&textDa=Hvad";
        assertRefused(put(question), "survey.problem.few-options");
        assertRefused(put(question + "&optionDa=&optionDa=+&optionDa=Ja"), "survey.problem.few-options");
        assertRefused(put(question + "&optionDa=Ja&optionDa=+ja"), "survey.problem.same-option-twice");
        assertRefused(
                put(question + "&optionKey=a&optionDa=Ja&optionEn=Yes&optionKey=b&optionDa=Nej&optionEn=Yes"),
                "survey.problem.same-option-twice");
        assertRefused(
                put(question + "&optionKey=a&optionDa=Ja&optionKey=a&optionDa=Nej"),
                "survey.problem.same-option-twice");
        assertRefused(put("kind=matrix&textDa=Hvad&optionDa=Tit&optionDa=Aldrig"), "survey.problem.no-rows");
        assertRefused(put(question + "&optionDa=x".repeat(41)), "survey.question.too-long");
    }

    @Test
    void textsAreThereAndNotEndlessAndMarkupIsText() {
        assertRefused(put("kind=text&textDa=++&textEn="), "survey.problem.no-text");
        assertRefused(put("kind=text&textDa=" + "x".repeat(100_000)), "survey.question.too-long");
        assertThat(put("kind=text&textDa=%3Cscript%3Ealert(1)%3C/script%3E%00").location())
                .isPresent();
        for (String page : List.of("", "/preview")) {
            assertThat(manager.get("/surveys/" + survey.value() + page).body())
                    .contains("&lt;script&gt;alert(1)")
                    .doesNotContain("<script>alert");
        }
    }

    @Test
    void aQuestionWaitsForAnEarlierOneOrCannotBeSentOut() {
        String unknown = UUID.randomUUID() + ":yes";
        assertThat(put("kind=text&textDa=Hvorfor&on=" + unknown).location()).isPresent();
        assertThat(manager.get("/surveys/" + survey.value()).body())
                .contains(text("survey.problem.condition-looks-ahead"));
        Answer refused = manager.post("/surveys/" + survey.value() + "/opening", "way=open_link&version=2");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(organisations.in(
                        me.organisation(),
                        () -> surveys.find(survey).orElseThrow().draft()))
                .isTrue();
    }

    @Test
    void whatIsNoQuestionOfThisSurveyIsAClearPage() {
        for (String path :
                List.of("/questions/x", "/questions/new?kind=%3Cscript%3E", "/questions/" + UUID.randomUUID())) {
            Answer answer = manager.get("/surveys/" + survey.value() + path);
            assertThat(answer.status()).as(path).isIn(200, 400, 404);
            assertThat(answer.isHtml()).isTrue();
            assertThat(answer.body()).doesNotContain("<script>");
        }
        for (String smallest : List.of("4", "0", "-5", "1001", "5.5", "99999999999999", "fem")) {
            Answer answer =
                    manager.post("/surveys/" + survey.value() + "/edit", "titleDa=x&version=1&smallest=" + smallest);
            assertThat(answer.status()).as(smallest).isEqualTo(422);
            assertThat(answer.body())
                    .as(smallest)
                    .containsAnyOf(text("survey.smallest.wrong"), text("web.form.unreadable"));
        }
    }

    private Answer put(String form) {
        int version = organisations.in(
                me.organisation(), () -> surveys.find(survey).orElseThrow().version());
        return manager.post(
                "/surveys/" + survey.value() + "/questions/" + UUID.randomUUID(), "version=" + version + "&" + form);
    }

    private void assertRefused(Answer answer, String reason) {
        assertThat(answer.status()).as(reason).isEqualTo(422);
        assertThat(answer.body()).contains(text(reason));
        assertThat(organisations.in(
                        me.organisation(),
                        () -> surveys.find(survey).orElseThrow().questionnaire().questions()))
                .isEmpty();
    }

    private static String text(String key) {
        return Texts.of(Language.DA).text(key);
    }
}
