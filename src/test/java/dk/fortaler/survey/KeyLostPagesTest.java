package dk.fortaler.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.furniture.AskedColleagues;
import dk.fortaler.testing.furniture.AskedColleagues.Asked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a manager sees and does whose survey has lost its key. */
@FortalerTest
class KeyLostPagesTest {
    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    AskedColleagues colleagues;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatIsLostIsReadAndPressedInABrowser() {
        Asked asked = colleagues.ask(Language.DA, 6);
        organisations.in(
                asked.manager().organisation(),
                () -> jdbc.sql("update survey set sealed_key = '\\x01'::bytea").update());
        try (var window = browsers.open(asked.manager(), Device.PHONE)) {
            Page page = window.go(asked.page());
            page.locator(".alert summary").click();
            window.checkAccessibility();
            window.picture("survey-key-lost");
            page.locator("button[value=give-up]").click();
            assertThat(page.locator("main").innerText())
                    .contains(Texts.of(Language.DA).text("survey.state.closed"));
            window.picture("survey-key-lost-closed");
        }
    }
}
