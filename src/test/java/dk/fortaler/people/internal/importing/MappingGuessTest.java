package dk.fortaler.people.internal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingGuessTest {
    @ParameterizedTest
    @CsvSource({
        "E-mail, EMAIL",
        "Mailadresse, EMAIL",
        "E-MAIL:, EMAIL",
        "Navn, NAME",
        "Fulde navn, NAME",
        "Fornavn(e), FIRST_NAME",
        "Efternavn, LAST_NAME",
        "Afdeling, DEPARTMENT",
        "Leder, MANAGER",
        "Nærmeste leder, MANAGER",
        "Naermeste leder (e-mail), MANAGER",
        "Titel, TITLE",
        "Stilling, TITLE",
        "Sprog, LANGUAGE",
        "Ansat, START_DATE",
        "Startdato, START_DATE",
        "Ansættelsesdato, START_DATE",
        "First name, FIRST_NAME",
        "Line manager, MANAGER",
        "Start date, START_DATE",
    })
    void knowsTheHeadingsOfDanishAndEnglishLists(String heading, Column column) {
        assertThat(Headings.recognise(heading)).contains(column);
    }

    @Test
    void asksNothingAboutAPlainList() {
        var guess = MappingGuess.of(StaffLists.sheet("Navn;Mailadresse;Mobil;", "Bo;bo@firma.dk;12345678;"));

        assertThat(guess.asks()).isFalse();
        assertThat(guess.mapping().places()).isEqualTo(Map.of(Column.NAME, 0, Column.EMAIL, 1));
    }

    @Test
    void asksAboutAHeadingThatSaysNothing() {
        var guess = MappingGuess.of(StaffLists.sheet("Navn;E-mail;Kaldes", "Bo;bo@firma.dk;Bobby"));

        assertThat(guess.unknown()).containsExactly(2);
        assertThat(guess.asks()).isTrue();
    }

    @Test
    void asksWhichOfTwoColumnsIsMeant() {
        var guess = MappingGuess.of(StaffLists.sheet("Navn;E-mail;Mail", "Bo;bo@firma.dk;bo@hjem.dk"));

        assertThat(guess.unknown()).containsExactly(2);
    }

    @Test
    void asksWhereTheAddressIsMissing() {
        var guess = MappingGuess.of(StaffLists.sheet("Fornavn;Efternavn", "Bo;Bek"));

        assertThat(guess.mapping().missing()).containsExactly(Column.EMAIL);
        assertThat(guess.asks()).isTrue();
    }

    @Test
    void knowsAddressesByTheirLook() {
        var guess = MappingGuess.of(StaffLists.sheet("Navn;Konto", "Bo;bo@firma.dk", "Ida;ida@firma.dk"));

        assertThat(guess.mapping().places()).containsEntry(Column.EMAIL, 1);
        assertThat(guess.asks()).isTrue();
    }

    @Test
    void takesJobsUnderRolleForTitles() {
        var jobs = MappingGuess.of(StaffLists.sheet("Navn;E-mail;Rolle", "Bo;bo@firma.dk;Sælger"));
        var roles = MappingGuess.of(StaffLists.sheet("Navn;E-mail;Rolle", "Bo;bo@firma.dk;Tovholder og ambassadør"));

        assertThat(jobs.mapping().places()).containsEntry(Column.TITLE, 2);
        assertThat(roles.mapping().places()).containsEntry(Column.ROLES, 2);
    }

    @Test
    void takesYesAndNoForNobodysManager() {
        var guess = MappingGuess.of(StaffLists.sheet("Navn;E-mail;Leder", "Bo;bo@firma.dk;Ja", "Ida;i@firma.dk;Nej"));

        assertThat(guess.mapping().has(Column.MANAGER)).isFalse();
        assertThat(guess.unknown()).containsExactly(2);
    }
}
