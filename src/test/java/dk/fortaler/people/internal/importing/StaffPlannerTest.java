package dk.fortaler.people.internal.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StaffPlannerTest {
    private static final StaffPlanner.Rules RULES = new StaffPlanner.Rules(true, Language.DA);

    @Test
    void showsWhoWouldJoinChangeReturnAndLeave() {
        StaffPlan plan = plan(
                roster(person("bo"), person("ida"), left("ib"), person("una")),
                "Navn;E-mail;Titel",
                "ny;ny@f.dk;",
                "bo;bo@f.dk;Chef",
                "ib;ib@f.dk;",
                "una;una@f.dk;");

        assertThat(plan.joins()).extracting(join -> join.facts().name()).containsExactly("ny");
        assertThat(plan.changes()).extracting(StaffPlan.Change::differences).containsExactly(Set.of(Column.TITLE));
        assertThat(plan.returns()).extracting(change -> change.after().name()).containsExactly("ib");
        assertThat(plan.leaves()).extracting(person -> person.facts().name()).containsExactly("ida");
        assertThat(plan.unchanged()).extracting(person -> person.facts().name()).containsExactly("una");
    }

    @Test
    void leavesAloneWhatTheListHasNoColumnFor() {
        PresentPerson chief = with(
                person("bo"),
                facts -> new PersonFacts(
                        facts.email(),
                        "bo",
                        DepartmentPath.of("Salg"),
                        null,
                        "Chef",
                        Language.EN,
                        StaffLists.TODAY,
                        Set.of()));

        assertThat(plan(roster(chief), "Navn;E-mail", "bo;bo@f.dk").changesNothing(true))
                .isTrue();
    }

    @Test
    void emptiesAFieldWithAnEmptyCellButNotTheLanguage() {
        PresentPerson chief = with(
                person("bo"),
                facts -> new PersonFacts(
                        facts.email(), "bo", DepartmentPath.of("Salg"), null, "Chef", Language.EN, null, Set.of()));

        StaffPlan plan = plan(roster(chief), "Navn;E-mail;Titel;Afdeling;Sprog", "bo;bo@f.dk;;;");

        assertThat(plan.changes().getFirst().differences()).containsExactly(Column.DEPARTMENT, Column.TITLE);
    }

    @Test
    void givesWhoJoinsTheListsLanguageAndLeavesEverybodyElseTheirOwn() {
        StaffPlan plan = plan(roster(person("bo")), "Navn;E-mail;Sprog", "bo;bo@f.dk;engelsk", "ny;ny@f.dk;engelsk");

        assertThat(plan.unchanged()).extracting(person -> person.facts().name()).containsExactly("bo");
        assertThat(plan.joins()).extracting(join -> join.facts().language()).containsExactly(Language.EN);
    }

    @Test
    void keepsPeopleOfBadRows() {
        StaffPlan plan = plan(roster(person("bo"), person("ida")), "Navn;E-mail;Sprog", "bo;bo@f.dk;klingon");

        assertThat(plan.leaves()).extracting(person -> person.facts().name()).containsExactly("ida");
    }

    @Test
    void neverLetsPeopleLeaveWhoWereAddedByHandOrAreAdministrators() {
        PresentPerson byHand = new PresentPerson(id(7), person("haand").facts(), true, false);
        PresentPerson administrator = with(
                person("adm"),
                facts -> new PersonFacts(
                        facts.email(),
                        "adm",
                        DepartmentPath.NONE,
                        null,
                        "",
                        Language.DA,
                        null,
                        Set.of(Role.ADMINISTRATOR)));

        StaffPlan plan = plan(roster(byHand, administrator, person("bo")), "Navn;E-mail", "ny;ny@f.dk");

        assertThat(plan.leaves()).extracting(person -> person.facts().name()).containsExactly("bo");
        assertThat(plan.spared()).containsExactly(administrator);
    }

    @Test
    void warnsWhenManyWouldLeave() {
        PresentPerson[] ten =
                IntStream.range(0, 10).mapToObj(i -> person("p" + i)).toArray(PresentPerson[]::new);
        String[] seven = lines(7);
        String[] nine = lines(9);

        assertThat(plan(roster(ten), seven).leavesAreMany()).isTrue();
        assertThat(plan(roster(ten), nine).leavesAreMany()).isFalse();
    }

    @Test
    void findsManagersByAddressAndByName() {
        StaffPlan plan = plan(
                roster(person("chef")),
                "Navn;E-mail;Leder",
                "Bo Bek;bo@f.dk;CHEF@f.dk",
                "Ida Ro;ida@f.dk;bo bek",
                "Ib Ro;ib@f.dk;Chef",
                "Åse;aase@f.dk;",
                "chef;chef@f.dk;");

        assertThat(plan.findings()).isEmpty();
        assertThat(plan.joins())
                .extracting(join -> join.facts().manager())
                .containsExactly(null, address("chef"), address("chef"), address("bo"));
    }

    @Test
    void bringsPeopleInWithoutAManagerWhoCantBeFound() {
        StaffPlan plan = plan(
                Roster.EMPTY,
                "Navn;E-mail;Leder",
                "Bo;bo@f.dk;nogen@andre.dk",
                "Ida;ida@f.dk;Ib",
                "Ib;ib@f.dk;Ib",
                "Ib;ib2@f.dk;ib2@f.dk");

        assertThat(plan.joins()).hasSize(4).allMatch(join -> join.facts().manager() == null);
        assertThat(plan.badLines()).isEmpty();
        assertThat(plan.findings())
                .extracting(Finding::problem)
                .containsExactly(
                        new Problem.ManagerUnknown(),
                        new Problem.ManagerAmbiguous(2),
                        new Problem.ManagerAmbiguous(2),
                        new Problem.ManagerOneself());
    }

    @Test
    void breaksManagersThatGoRoundInACircle() {
        StaffPlan plan = plan(
                Roster.EMPTY,
                "Navn;E-mail;Leder",
                "A;a@f.dk;b@f.dk",
                "B;b@f.dk;c@f.dk",
                "C;c@f.dk;a@f.dk",
                "D;d@f.dk;a@f.dk");

        assertThat(plan.findings()).extracting(Finding::line).containsExactly(2, 3, 4);
        assertThat(plan.joins())
                .extracting(join -> join.facts().manager())
                .containsExactly(null, null, null, address("a"));
    }

    @Test
    void spellsADepartmentInOneWay() {
        Roster roster = new Roster(List.of(), List.of(DepartmentPath.of("Salg")));

        StaffPlan plan = plan(
                roster,
                "Navn;E-mail;Afdeling",
                "A;a@f.dk;SALG / nord",
                "B;b@f.dk;salg / Nord",
                "C;c@f.dk;salg / Nord",
                "D;d@f.dk;Salg");

        assertThat(plan.departments()).containsExactly(DepartmentPath.of("Salg", "Nord"));
        assertThat(plan.joins())
                .extracting(join -> join.facts().department().toString())
                .containsExactly("Salg / Nord", "Salg / Nord", "Salg / Nord", "Salg");
    }

    @Test
    void givesRolesOnlyForAnAdministratorAndTakesNoneAway() {
        String[] list = {"Navn;E-mail;Rolle", "bo;bo@f.dk;Ambassadør", "ida;ida@f.dk;Medarbejder"};
        Roster roster = roster(with(
                person("ida"),
                facts -> new PersonFacts(
                        facts.email(),
                        "ida",
                        DepartmentPath.NONE,
                        null,
                        "",
                        Language.DA,
                        null,
                        Set.of(Role.EXECUTIVE))));

        StaffPlan byAdministrator = plan(roster, list);
        StaffPlan byManager =
                StaffPlanner.plan(StaffLists.read(list), roster, new StaffPlanner.Rules(false, Language.DA));

        assertThat(byAdministrator.joins().getFirst().facts().roles()).containsExactly(Role.AMBASSADOR);
        assertThat(byAdministrator.unchanged()).hasSize(1);
        assertThat(byManager.joins().getFirst().facts().roles()).isEmpty();
        assertThat(byManager.rolesLeftOut()).isTrue();
    }

    @Test
    void changesAndBringsBackNoAdministratorForAManager() {
        PresentPerson here = administrator("ada", true);
        PresentPerson gone = administrator("adi", false);
        String[] list = {"Navn;E-mail;Titel", "ada;ada@f.dk;Overtaget", "adi;adi@f.dk;"};

        StaffPlan byManager = StaffPlanner.plan(
                StaffLists.read(list), roster(here, gone), new StaffPlanner.Rules(false, Language.DA));

        assertThat(byManager.changesNothing(true)).isTrue();
        assertThat(byManager.findings())
                .extracting(Finding::line, Finding::problem)
                .containsExactly(
                        tuple(2, new Problem.AdministratorsOnly()), tuple(3, new Problem.AdministratorsOnly()));
        assertThat(plan(roster(here, gone), list).returns()).hasSize(1);
    }

    @Test
    void isKnownAgainUnlessSomethingChanged() {
        String[] list = {"Navn;E-mail;Rolle", "bo;bo@f.dk;Ambassadør, tovholder", "ny;ny@f.dk;"};
        StaffPlan plan = plan(roster(person("bo")), list);

        assertThat(plan(roster(person("bo")), list).fingerprint()).isEqualTo(plan.fingerprint());
        assertThat(plan(roster(left("bo")), list).fingerprint()).isNotEqualTo(plan.fingerprint());
        assertThat(plan(roster(person("bo"), person("x")), list).fingerprint()).isNotEqualTo(plan.fingerprint());
    }

    private static StaffPlan plan(Roster roster, String... lines) {
        return StaffPlanner.plan(StaffLists.read(lines), roster, RULES);
    }

    private static String[] lines(int people) {
        return Stream.concat(
                        Stream.of("Navn;E-mail"),
                        IntStream.range(0, people).mapToObj(i -> "p" + i + ";p" + i + "@f.dk"))
                .toArray(String[]::new);
    }

    private static Roster roster(PresentPerson... people) {
        return new Roster(
                Arrays.asList(people),
                Arrays.stream(people).map(person -> person.facts().department()).toList());
    }

    private static PresentPerson person(String name) {
        var facts = new PersonFacts(address(name), name, DepartmentPath.NONE, null, "", Language.DA, null, Set.of());
        return new PresentPerson(id(name.hashCode()), facts, true, true);
    }

    private static PresentPerson left(String name) {
        return new PresentPerson(id(name.hashCode()), person(name).facts(), false, true);
    }

    private static PresentPerson with(PresentPerson person, UnaryOperator<PersonFacts> change) {
        return new PresentPerson(person.id(), change.apply(person.facts()), true, true);
    }

    private static PresentPerson administrator(String name, boolean active) {
        var facts = new PersonFacts(
                address(name), name, DepartmentPath.NONE, null, "", Language.DA, null, Set.of(Role.ADMINISTRATOR));
        return new PresentPerson(id(name.hashCode()), facts, active, true);
    }

    private static PersonId id(long number) {
        return new PersonId(new UUID(0, number));
    }

    private static EmailAddress address(String name) {
        return new EmailAddress(name + "@f.dk");
    }
}
