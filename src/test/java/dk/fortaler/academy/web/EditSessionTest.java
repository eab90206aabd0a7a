package dk.fortaler.academy.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.Visitor;
import dk.fortaler.testing.Visitor.Answer;
import dk.fortaler.web.Markdown;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager sets a session up, and types as people type. */
@FortalerTest
class EditSessionTest {
    private static final String NEW = "/academy/sessions/new";

    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    Clock clock;

    private TestOrganisations.TestPerson me;

    @BeforeEach
    void aManager() {
        me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
    }

    @ParameterizedTest
    @CsvSource({"9,09:00", "9.30,09:30", "9:30,09:30", "09.30,09:30", "0930,09:30", "23:59,23:59", "00.00,00:00"})
    void aTimeIsReadAsItIsWritten(String typed, LocalTime meant) {
        assertThat(Typed.time(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25:99", "24", "9.60", "ni", "9.3", "-9"})
    void whatIsNoTimeIsNone(String typed) {
        assertThat(Typed.time(typed)).isEqualTo(Optional.empty());
    }

    @Test
    void aLineOfWhatItIsAboutStaysALine() {
        String shown = Markdown.html(SessionView.withLines("9.00 Kaffe\r\n9.30 Arbejde\n\n* Spørg\n* Prøv"));
        assertThat(shown).contains("9.00 Kaffe<br />\n9.30 Arbejde</p>", "<li>Spørg</li>\n<li>Prøv</li>");
    }

    @Test
    void aTimeThatCannotBeReadOrHasPassedIsAskedForAgainWithAllThatWasTyped() {
        try (Visitor visitor = new Visitor(browsers, me)) {
            assertThat(visitor.post(NEW, form("25:99", today().plusDays(3), "Kantinen"))
                            .body())
                    .contains("for eksempel 9.30", "value=\"25:99\"", "Kantinen");
            Answer past = visitor.post(NEW, form("9.30", today().minusDays(1), "Kantinen"));
            assertThat(past.status()).isEqualTo(422);
            assertThat(past.body()).contains("Det tidspunkt er forbi", "value=\"9.30\"");
        }
    }

    @Test
    void aMeetingsAddressCanBePressedAndTheTextIsMarkdown() {
        try (Visitor visitor = new Visitor(browsers, me)) {
            Answer made = visitor.post(
                    NEW,
                    form("9.30", today().plusDays(3), "Teams: https://teams.example/mode/1.")
                            + "&about=**Medbring**+kaffe");
            String page = visitor.get(made.location().orElseThrow()).body();
            assertThat(page)
                    .contains("href=\"https://teams.example/mode/1\"", "<strong>Medbring</strong> kaffe")
                    .doesNotContain("**");
            assertThat(visitor.get(made.location().orElseThrow() + "/calendar.ics")
                            .body())
                    .contains("DESCRIPTION:Medbring kaffe");
        }
    }

    @Test
    void nobodyIsSaidToBeToldBeforeSomebodyIsInvited() {
        try (Visitor visitor = new Visitor(browsers, me)) {
            String page = visitor.post(NEW, form("9.30", today().plusDays(3), "Kantinen"))
                    .location()
                    .orElseThrow();
            visitor.get(page);
            visitor.post(
                    page + "/edit", form("10", today().plusDays(3), "Kantinen").replace("revision=0", "revision=1"));
            assertThat(visitor.get(page).body()).contains("Ændringen er gemt.").doesNotContain("får besked");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String form(String time, LocalDate day, String place) {
        return "title=Prøv&revision=0&minutes=60&seats=&course=&day=" + day + "&time=" + time + "&place="
                + place.replace(" ", "+");
    }
}
