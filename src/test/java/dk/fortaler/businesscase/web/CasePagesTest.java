package dk.fortaler.businesscase.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.businesscase.CaseId;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestCases;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a case's pages say to its manager. */
@FortalerTest
class CasePagesTest {
    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestCases cases;

    private TestPerson me;

    @BeforeEach
    void aManager() {
        me = organisations.aPersonOfTheirOwn(Language.EN, Role.PROGRAMME_MANAGER);
    }

    @Test
    void theReadyMadeCaseLosesAndSaysFirstWhatToChangeUntilItIsChanged() {
        String losing = form();
        try (Visitor manager = new Visitor(browsers, me)) {
            String told = manager.post("/business-case/calculate", losing).body();
            assertThat(told).contains("it does not pay for itself", "3 hires a year instead of 1");
            assertThat(told.indexOf("remedies-title")).isLessThan(told.indexOf("scenarios-title"));
            String helped = losing.replaceAll("hires-(expected|high)=[\\d.]+", "hires-$1=3");
            assertThat(manager.post("/business-case/calculate", helped).body())
                    .contains("scenarios-title")
                    .doesNotContain("remedies-title");
        }
    }

    @Test
    void anExecutiveWhoHasAnsweredIsThankedAndFindsTheFormFoldedAway() {
        CaseId id = cases.aCase(me, "Ambassadors");
        cases.publish(me, id);
        String link = cases.aLink(me, id, cases.anExecutive(me, id, "Lone Vinge", "lone@nordlys.example")) + "?lang=en";
        try (Visitor executive = new Visitor(browsers, null)) {
            assertThat(executive.get(link).body()).doesNotContain("Thank you", "Change your answer");
            String answered = executive
                    .postAsIs(link, "version=1&answer=approve&part=true")
                    .location()
                    .orElseThrow();
            assertThat(executive.get(answered.replaceFirst("#.*", "")).body())
                    .contains("Thank you for your yes to version 1", "You take part yourself")
                    .containsPattern("<details class=\"case-change\">\\s*<summary>Change your answer");
            assertThat(executive
                            .postAsIs(link, "version=1&answer=question&words=")
                            .body())
                    .as("what was wrong is open to be seen")
                    .containsPattern("<details class=\"case-change\" open>");
            executive.postAsIs(link, "version=1&answer=approve");
            assertThat(executive.get(link).body())
                    .contains("Thank you for your yes to version 1")
                    .doesNotContain("You take part yourself");
            cases.change(me, id, "Other numbers");
            cases.publish(me, id);
            assertThat(executive.get(link).body())
                    .as("a new version asks anew")
                    .doesNotContain("Thank you", "Change your answer");
        }
    }

    private String form() {
        StringBuilder form = new StringBuilder("title=Ambassadors&purpose=&revision=0");
        CaseFields.of(
                        organisations
                                .in(me.organisation(), () -> cases.draft("x"))
                                .assumptions(),
                        Language.EN)
                .forEach((field, value) ->
                        form.append('&').append(field).append('=').append(value));
        return form.toString();
    }
}
