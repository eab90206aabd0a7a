package dk.fortaler.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.networks.Aim;
import dk.fortaler.networks.Audience;
import dk.fortaler.networks.Factor;
import dk.fortaler.networks.Network;
import dk.fortaler.programmes.ChosenNetworks;
import dk.fortaler.programmes.NetworkDecision;
import dk.fortaler.programmes.NetworkDecision.Verdict;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@FortalerTest
class NetworkChoiceTest {
    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestContent content;

    @Autowired
    ChosenNetworks networks;

    @Test
    void whatAProgrammeIsCutToIsWhatItsNetworksAreChosenForUntilItHasGoals() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        UUID programme = content.aProgrammeWith(me.organisation(), "Salg");
        try (Visitor visitor = new Visitor(browsers, me)) {
            visitor.post("/programmes/" + programme, "name=Salg&purpose=&aim=sales&topics=");
            assertThat(visitor.get("/programmes/" + programme + "/networks").body())
                    .contains("value=\"sales\" checked");
        }
    }

    @ParameterizedTest
    @CsvSource({"DA, DESK, LIGHT", "EN, PHONE, DARK"})
    void aManagerWeighsChoosesAndChangesTheirMind(Language language, Device device, ColorScheme scheme) {
        Texts texts = Texts.of(language);
        TestPerson me = organisations.aPersonOfTheirOwn(language, Role.PROGRAMME_MANAGER);
        UUID programme = content.aProgrammeWith(me.organisation(), "Salg", me);
        String name = "networks-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        try (var window = browsers.open(me, device, scheme, language)) {
            Page page = window.go("/programmes/" + programme + "/members");
            page.locator("a[href$='/networks']").first().click();
            assertThat(page.locator(".choice-badge")).hasCount(0);
            window.checkAccessibility();
            window.picture(name + "-1-fresh");
            page.locator("[name=aim][value=recruitment]").check();
            assertThat(page.locator(".choice-badge").first()).isVisible();
            page.locator("[name=audience][value=young]")
                    .check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
            assertThat(page.locator("#choice-networks")).containsText(texts.text("networks.audience.young"));
            page.locator("[name=network][value=linkedin]").check();
            page.locator("[name=words-linkedin]").fill("Dér er <b>kunderne</b>");
            page.locator("details:has(.choice-weight) > summary").click();
            page.locator("#weight-effort").fill("5");
            page.locator(".choice-matrix > summary").click();
            window.checkAccessibility();
            window.picture(name + "-2-weighed");
            assertThat(page.locator("[name=words-linkedin]")).hasValue("Dér er <b>kunderne</b>");
            assertThat(page.locator("[name=network][value=linkedin]")).isChecked();
            page.locator(".choice-decide button").click();
            assertThat(page.locator(".choice-history")).containsText("Dér er <b>kunderne</b>");
            window.checkAccessibility();
            page.locator("[name=network][value=instagram]").check();
            page.locator(".choice-decide button").click();
            assertThat(page.locator(".choice-history > li")).hasCount(2);
            page.locator(".choice-history details summary").first().click();
            window.checkAccessibility();
            window.picture(name + "-3-decided");
        }
        assertThat(organisations.in(me.organisation(), () -> networks.of(new ProgrammeId(programme))))
                .containsExactlyInAnyOrder(Network.LINKEDIN, Network.INSTAGRAM);
        List<NetworkDecision> decisions =
                organisations.in(me.organisation(), () -> networks.decisions(new ProgrammeId(programme)));
        assertThat(decisions).extracting(NetworkDecision::number).containsExactly(2, 1);
        NetworkDecision first = decisions.getLast();
        assertThat(first.by()).isEqualTo("Anne Holm");
        assertThat(first.basis().aims()).containsExactly(Aim.RECRUITMENT);
        assertThat(first.basis().audiences()).containsExactly(Audience.YOUNG);
        assertThat(first.basis().weights()).containsEntry(Factor.EFFORT, 5);
        assertThat(first.verdicts())
                .hasSize(8)
                .allSatisfy(verdict -> assertThat(verdict.values()).hasSize(Factor.values().length));
        assertThat(first.chosen()).extracting(Verdict::words).containsExactly("Dér er <b>kunderne</b>");
    }

    @Test
    void itWorksWithoutScripts() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        UUID programme = content.aProgrammeWith(me.organisation(), "Salg", me);
        try (var window = browsers.openWithoutScripts(me, Device.DESK)) {
            Page page = window.go("/programmes/" + programme + "/networks");
            page.locator("[name=aim][value=sales]").check();
            page.locator("[name=words-x]").fill("Pressen læser med");
            page.locator("[name=network][value=x]").press("Space");
            assertThat(page.locator("[name=network][value=x]")).isChecked();
            page.locator("button[name=look]").press("Enter");
            assertThat(page.locator(".choice-badge").first()).isVisible();
            assertThat(page.locator("[name=words-x]")).hasValue("Pressen læser med");
            page.locator(".choice-decide button").press("Enter");
            assertThat(page.locator(".choice-history")).containsText("Pressen læser med");
        }
    }

    @Test
    void nothingChosenIsRefusedAndNothingTypedIsLost() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        UUID programme = content.aProgrammeWith(me.organisation(), "Salg", me);
        try (var window = browsers.open(me, Device.PHONE)) {
            Page page = window.go("/programmes/" + programme + "/networks");
            page.locator("[name=words-x]").fill("Måske senere");
            page.locator(".choice-decide button").click();
            assertThat(page.locator("[role=alert]")).containsText("Vælg mindst ét netværk");
            assertThat(page.locator("[name=words-x]")).hasValue("Måske senere");
            window.checkAccessibility();
        }
        assertThat(organisations.in(me.organisation(), () -> networks.of(new ProgrammeId(programme))))
                .containsExactlyInAnyOrder(Network.values());
    }

    @Test
    void whoDecidesFromAnOldPageIsToldAndOverwritesNothing() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        UUID programme = content.aProgrammeWith(me.organisation(), "Salg", me);
        try (var old = browsers.open(me, Device.DESK);
                var window = browsers.open(me, Device.DESK)) {
            Page first = old.go("/programmes/" + programme + "/networks");
            first.locator("[name=network][value=x]").check();
            Page second = window.go("/programmes/" + programme + "/networks");
            second.locator("[name=network][value=linkedin]").check();
            second.locator(".choice-decide button").click();
            assertThat(second.locator(".choice-history > li")).hasCount(1);
            first.locator(".choice-decide button").click();
            assertThat(first.locator("[role=alert]")).containsText("En anden har besluttet noget");
            assertThat(first.locator("[name=network][value=x]")).isChecked();
            assertThat(first.locator("[name=network][value=linkedin]")).not().isChecked();
            first.locator(".choice-decide button").click();
            assertThat(first.locator(".choice-history > li")).hasCount(2);
        }
        assertThat(organisations.in(me.organisation(), () -> networks.of(new ProgrammeId(programme))))
                .containsExactly(Network.X);
    }
}
