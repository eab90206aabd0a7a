package dk.fortaler.people.internal.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffFileReaderTest {
    @Test
    void readsEverythingThatAListCanSay() {
        StaffFile file = StaffLists.read(
                "Fornavn;Efternavn;E-mail;Afdeling;Leder;Stilling;Sprog;Ansat;Rolle",
                "Søren;Ærø;Soren@Firma.DK;Salg / Nord;Åse Bøgh <aase@firma.dk>;Sælger;Dansk;1.3.24;Ambassadør,"
                        + " tovholder");

        assertThat(file.findings()).isEmpty();
        assertThat(file.rows())
                .containsExactly(new StaffRow(
                        2,
                        new EmailAddress("soren@firma.dk"),
                        "Søren Ærø",
                        DepartmentPath.of("Salg", "Nord"),
                        "aase@firma.dk",
                        "Sælger",
                        Language.DA,
                        LocalDate.of(2024, 3, 1),
                        Set.of(Role.AMBASSADOR, Role.PROGRAMME_MANAGER)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x;bo@firma;;;;|EMAIL|NotAnAddress",
                "x;;;;;|EMAIL|Missing",
                ";b@f.dk;;;;|NAME|Missing",
                "x;b@f.dk;;Klingon;;|LANGUAGE|UnknownLanguage",
                "x;b@f.dk;;;31-02-2024;|START_DATE|NotADate",
                "x;b@f.dk;;;1-1-1812;|START_DATE|UnlikelyDate",
                "x;b@f.dk;;;1-1-2050;|START_DATE|UnlikelyDate",
                "x;b@f.dk;;;;Konge|ROLES|UnknownRole",
                "B\u0000;b@f.dk;;;;|NAME|Unreadable",
                "SÃ¸ren;b@f.dk;;;;|NAME|Garbled",
                "x;b@f.dk;a>b>c>d>e>f>g>h>i;;;|DEPARTMENT|TooManyLevels",
            })
    void saysLineColumnAndReasonOfABadRow(String row, Column column, String problem) {
        StaffFile file = StaffLists.read(
                "Navn;E-mail;Afdeling;Sprog;Startdato;Roller",
                "Ida;ida@firma.dk;;en;13-01-2024;Medarbejder",
                "Åse;aase@firma.dk;;;;Ambassadør",
                row);

        assertThat(file.rows()).hasSize(2);
        assertThat(file.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(4);
            assertThat(finding.column()).isEqualTo(column);
            assertThat(finding.problem().getClass().getSimpleName()).isEqualTo(problem);
            assertThat(finding.problem().stopsRow()).isTrue();
        });
    }

    @Test
    void findsEveryProblemOfARow() {
        StaffFile file = StaffLists.read("Navn;E-mail;Sprog", ";ingen;klingon");

        assertThat(file.findings())
                .extracting(Finding::column)
                .containsExactly(Column.EMAIL, Column.NAME, Column.LANGUAGE);
        assertThat(file.lost()).isEqualTo(1);
    }

    @Test
    void refusesOverlongValuesAndShowsTheirStart() {
        StaffFile file = StaffLists.read("Navn;E-mail;Titel", "x".repeat(201) + ";b@f.dk;" + "y".repeat(201));

        assertThat(file.findings())
                .extracting(Finding::problem)
                .containsExactly(new Problem.TooLong(200), new Problem.TooLong(200));
        assertThat(file.findings())
                .allSatisfy(finding -> assertThat(finding.value()).hasSize(81));
    }

    @Test
    void suspectsADelimiterWithoutQuotesWhereCellsAreTooMany() {
        StaffFile file = StaffLists.read("Navn;E-mail", "Bo;bo@f.dk", "Ida;i@f.dk", "Bek; Jens;j@f.dk");

        assertThat(file.findings()).extracting(Finding::problem).contains(new Problem.ExtraCells());
        assertThat(file.rows()).hasSize(2);
    }

    @Test
    void takesNoneOfTwoRowsThatDisagree() {
        StaffFile file = StaffLists.read("Navn;E-mail", "Bo;bo@f.dk", "Ida;ida@f.dk", "Bob;BO@f.dk");

        assertThat(file.rows()).extracting(StaffRow::name).containsExactly("Ida");
        assertThat(file.findings())
                .extracting(Finding::line, Finding::problem)
                .containsExactly(
                        tuple(2, new Problem.Duplicate(1, List.of(4))), tuple(4, new Problem.Duplicate(1, List.of(2))));
        assertThat(file.mentioned()).contains(new EmailAddress("bo@f.dk"));
    }

    @Test
    void takesARepeatedRowOnce() {
        StaffFile file = StaffLists.read("Navn;E-mail", "Bo;bo@f.dk", "Bo;BO@f.dk");

        assertThat(file.rows()).hasSize(1);
        assertThat(file.findings()).extracting(Finding::problem).containsExactly(new Problem.Repeated(2));
    }

    @Test
    void turnsNamesRound() {
        StaffFile file = StaffLists.read("Navn;E-mail", "Bek, Bo;bo@f.dk", "Ida Ro, ph.d.;ida@f.dk");

        assertThat(file.rows()).extracting(StaffRow::name).containsExactly("Bo Bek", "Ida Ro, ph.d.");
    }

    @ParameterizedTest
    @CsvSource({
        "Salg / Nord, Salg / Nord",
        "Salg > Nord, Salg / Nord",
        "Salg>Nord>Aarhus, Salg / Nord / Aarhus",
        "Salg \\ Nord, Salg / Nord",
        "Økonomi/Løn, Økonomi/Løn",
        "' / Salg / ', Salg",
    })
    void readsDepartmentsAsPaths(String cell, String path) {
        assertThat(DepartmentPath.parse(cell)).hasToString(path);
    }

    @ParameterizedTest
    @CsvSource({"da, DA", "Dansk, DA", "da-DK, DA", "DK, DA", "English, EN", "en_GB, EN", "UK, EN", "Engelsk, EN"})
    void readsLanguagesInManySpellings(String cell, Language language) {
        assertThat(LanguageNames.parse(cell)).contains(language);
    }

    @Test
    void doesNotSlowDownOnHostileCells() {
        String cell = "<(".repeat(2_000) + "a".repeat(5_000);
        String[] lines = new String[1_000];
        Arrays.fill(lines, cell + ";" + cell + ";" + cell);
        lines[0] = "Navn;E-mail;Leder";

        assertThat(StaffLists.read(lines).rows()).isEmpty();
    }
}
