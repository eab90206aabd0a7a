package dk.fortaler.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.goals.internal.ReadValues;
import dk.fortaler.goals.internal.Reading;
import dk.fortaler.goals.internal.Scope;
import dk.fortaler.insight.Figures;
import dk.fortaler.insight.Period;
import dk.fortaler.insight.internal.ReadResults;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.furniture.TestGoals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A goal counts what the page of results counts. */
@FortalerTest
class GoalFiguresTest {
    private static final List<String> NETWORKS = List.of("linkedin", "x", "facebook");
    private static final List<String> STATES = List.of("confirmed", "confirmed", "prepared", "declined");
    private static final LocalDate BEGIN = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 200;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestContent content;

    @Autowired
    TestGoals goals;

    @Autowired
    ReadValues values;

    @Autowired
    ReadResults results;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    private final Random chance = new Random(11);

    @Test
    void overAnyPeriodTheyAgreeAndPeoplesPartsAddUp() {
        OrganisationId organisation = organisations.anOrganisation("Agreement", Language.DA);
        List<TestPerson> people = people(organisation, 6);
        UUID programme = content.aProgrammeWith(organisation, "Salg", people.toArray(TestPerson[]::new));
        UUID other = content.aProgrammeWith(organisation, "Kultur", people.getFirst());
        doings(people, List.of(programme, other));
        organisations.in(organisation, () -> {
            for (int i = 0; i < 60; i++) {
                LocalDate first = BEGIN.plusDays(chance.nextInt(DAYS));
                LocalDate last = first.plusDays(chance.nextInt(DAYS));
                agree(
                        Scope.programme(programme),
                        first,
                        last,
                        results.totalOfProgramme(new ProgrammeId(programme), new Period("all", first, last)));
                TestPerson one = people.get(chance.nextInt(people.size()));
                agree(
                        Scope.person(one.id().value()),
                        first,
                        last,
                        results.totalOfPerson(one.id(), new Period("all", first, last)));
                partsAddUp(people, first, last);
            }
            return true;
        });
    }

    private void agree(Scope scope, LocalDate first, LocalDate last, Figures figures) {
        assertThat(sum(Measure.POSTS, scope, first, last)).isEqualTo(figures.shares());
        assertThat(sum(Measure.CLICKS, scope, first, last)).isEqualTo(figures.clicks());
        assertThat(sum(Measure.REACH, scope, first, last)).isEqualTo(figures.reach());
        List<Reading> readings = values.readings(Measure.REACH, scope, first, List.of(first.minusDays(1), last));
        assertThat(readings.getFirst().value()).isZero();
        assertThat(readings.getLast().value()).isEqualTo(figures.reach());
    }

    private void partsAddUp(List<TestPerson> people, LocalDate first, LocalDate last) {
        Scope group = Scope.group(people.stream().map(each -> each.id().value()).toList());
        for (Measure measure : List.of(Measure.POSTS, Measure.CLICKS, Measure.REACH)) {
            double parts = people.stream()
                    .mapToDouble(each -> sum(measure, Scope.person(each.id().value()), first, last))
                    .sum();
            assertThat(sum(measure, group, first, last)).as(measure.key()).isEqualTo(parts);
            assertThat(sum(measure, Scope.organisation(), first, last)).isEqualTo(parts);
        }
    }

    @Test
    void whatWasDeclinedCountsNowhereHoweverItWasClicked() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA);
        UUID programme = content.aProgrammeWith(me.organisation(), "Salg", me);
        UUID item = content.aLiveItem(me.organisation(), programme, "Mølle", "http://localhost/declined");
        goals.aPost(me, programme, item, "linkedin", BEGIN, "declined", 500);
        goals.aPost(me, programme, item, "x", BEGIN, "confirmed", 70);
        organisations.in(me.organisation(), () -> {
            Scope scope = Scope.programme(programme);
            assertThat(sum(Measure.POSTS, scope, BEGIN, BEGIN)).isEqualTo(1);
            assertThat(sum(Measure.REACH, scope, BEGIN, BEGIN)).isEqualTo(70);
            return true;
        });
    }

    @Test
    void aLevelLooksFourWeeksBack() {
        OrganisationId organisation = organisations.anOrganisation("Levels", Language.DA);
        List<TestPerson> people = people(organisation, 4);
        UUID programme = content.aProgrammeWith(organisation, "Salg", people.toArray(TestPerson[]::new));
        UUID item = content.aLiveItem(organisation, programme, "Mølle", "http://localhost/levels");
        goals.aPost(people.get(0), programme, item, "linkedin", BEGIN, "confirmed", 10);
        goals.aPost(people.get(1), programme, item, "linkedin", BEGIN.plusDays(10), "confirmed", 10);
        goals.clicks(people.get(1), programme, item, "linkedin", BEGIN.plusDays(10), 9);
        organisations.in(organisation, () -> {
            Scope scope = Scope.programme(programme);
            List<LocalDate> days = List.of(BEGIN, BEGIN.plusDays(27), BEGIN.plusDays(28), BEGIN.plusDays(40));
            assertThat(values.readings(Measure.ACTIVE_SHARE, scope, BEGIN, days))
                    .extracting(Reading::value)
                    .containsExactly(25.0, 50.0, 25.0, 0.0);
            assertThat(values.readings(Measure.ENGAGEMENT, scope, BEGIN, days))
                    .extracting(Reading::value)
                    .containsExactly(0.0, 4.5, 9.0, 0.0);
            return true;
        });
    }

    @Test
    void whatPeopleOwnIsNotToldOfFewerThanFive() {
        OrganisationId organisation = organisations.anOrganisation("Few", Language.DA);
        List<TestPerson> people = people(organisation, 5);
        UUID four = content.aProgrammeWith(
                organisation, "Fire", people.subList(0, 4).toArray(TestPerson[]::new));
        UUID five = content.aProgrammeWith(organisation, "Fem", people.toArray(TestPerson[]::new));
        organisations.in(organisation, () -> {
            TestPerson one = people.getFirst();
            checkIn(one, BEGIN, 12.5);
            checkIn(one, BEGIN.plusMonths(1), 25);
            averages(five, BEGIN, 47.5);
            assertThat(values.offered(Measure.DIALOGUES, Scope.programme(four))).isFalse();
            assertThat(values.offered(Measure.DIALOGUES, Scope.programme(five))).isTrue();
            assertThat(values.offered(Measure.CLICKS, Scope.programme(four))).isTrue();
            assertThat(values.offered(Measure.SSI, Scope.group(List.of(one.id().value()))))
                    .isFalse();
            List<LocalDate> days =
                    List.of(BEGIN.minusDays(1), BEGIN.plusDays(3), BEGIN.plusMonths(1), BEGIN.plusMonths(5));
            assertThat(values.readings(Measure.SSI, Scope.programme(four), BEGIN, days))
                    .isEmpty();
            assertThat(values.readings(Measure.SSI, Scope.organisation(), BEGIN, days))
                    .isEmpty();
            assertThat(values.readings(Measure.SSI, Scope.programme(five), BEGIN, days))
                    .as("not out before the month is over, and a week more")
                    .isEmpty();
            List<LocalDate> later = List.of(
                    BEGIN.plusMonths(1).plusDays(6),
                    BEGIN.plusMonths(1).plusDays(7),
                    BEGIN.plusMonths(3),
                    BEGIN.plusMonths(4));
            assertThat(values.readings(Measure.SSI, Scope.programme(five), BEGIN, later))
                    .containsExactly(new Reading(later.get(1), 47.5), new Reading(later.get(2), 47.5));
            assertThat(values.readings(Measure.SSI, Scope.person(one.id().value()), BEGIN, days))
                    .containsExactly(new Reading(days.get(1), 50), new Reading(days.get(2), 100));
            return true;
        });
    }

    @Test
    void whatSeveralWroteDownIsReadFromTheWeeksThatAreOutOnly() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA);
        Scope scope = Scope.programme(content.aProgrammeWith(me.organisation(), "Salg", me));
        organisations.in(me.organisation(), () -> {
            contact(me, "contact", true, false);
            assertThat(sum(Measure.CONTACTS, scope, BEGIN, BEGIN)).isZero();
            LocalDate monday = BEGIN.minusDays(2);
            toldWeek(scope, monday, 3, false);
            assertThat(values.telling(Measure.CONTACTS, scope)).isFalse();
            toldWeek(scope, monday.plusDays(7), 4, true);
            notToldWeek(monday.plusDays(14));
            assertThat(values.telling(Measure.CONTACTS, scope)).isTrue();
            assertThat(values.readings(
                            Measure.CONTACTS,
                            scope,
                            BEGIN,
                            List.of(monday.plusDays(5), monday.plusDays(6), monday.plusDays(13), monday.plusDays(30))))
                    .extracting(Reading::value)
                    .containsExactly(0.0, 3.0, 7.0, 7.0);
            assertThat(values.weeks(Measure.CONTACTS, scope, BEGIN, monday.plusDays(30)))
                    .contains(new ReadValues.Weeks(monday.plusDays(20), 1));
            assertThat(values.out(Measure.CONTACTS, scope, monday.plusDays(26))).isTrue();
            assertThat(values.out(Measure.CONTACTS, scope, monday.plusDays(27)))
                    .as("its Sunday counts, and is not out")
                    .isFalse();
            assertThat(values.out(Measure.CLICKS, scope, monday.plusDays(27))).isTrue();
            assertThat(values.weeks(Measure.CONTACTS, Scope.organisation(), BEGIN, monday.plusDays(30)))
                    .isEmpty();
            return true;
        });
    }

    /** What was gained from the first day to the last, both included. */
    private double sum(Measure measure, Scope scope, LocalDate first, LocalDate last) {
        return values.readings(measure, scope, first, List.of(last)).stream()
                .mapToDouble(Reading::value)
                .sum();
    }

    private void toldWeek(Scope programme, LocalDate monday, int contacts, boolean enough) {
        notToldWeek(monday);
        jdbc.sql("""
                        insert into contact_sum (id, monday, programme_id, contacts, dialogues, enough)
                        values (:id, :monday, :programme, :contacts, 0, :enough)
                        """)
                .param("id", ids.next())
                .param("monday", monday)
                .param("programme", programme.programme(), java.sql.Types.OTHER)
                .param("contacts", contacts)
                .param("enough", enough)
                .update();
    }

    private void notToldWeek(LocalDate monday) {
        jdbc.sql("insert into contact_week (monday) values (:monday)")
                .param("monday", monday)
                .update();
    }

    @Test
    void aDepartmentIsItselfAndThoseBelowIt() {
        OrganisationId organisation = organisations.anOrganisation("Tree", Language.DA);
        List<TestPerson> people = people(organisation, 3);
        UUID programme = content.aProgrammeWith(organisation, "Salg", people.toArray(TestPerson[]::new));
        UUID item = content.aLiveItem(organisation, programme, "Mølle", "http://localhost/tree");
        people.forEach(each -> goals.aPost(each, programme, item, "x", BEGIN, "confirmed", 10));
        organisations.in(organisation, () -> {
            UUID sales = department("Salg", null);
            UUID north = department("Nord", sales);
            move(people.get(0), sales);
            move(people.get(1), north);
            assertThat(sum(Measure.POSTS, Scope.department(sales), BEGIN, BEGIN))
                    .isEqualTo(2);
            assertThat(sum(Measure.POSTS, Scope.department(north), BEGIN, BEGIN))
                    .isEqualTo(1);
            assertThat(values.telling(Measure.POSTS, Scope.department(null))).isFalse();
            return true;
        });
    }

    @Test
    void contactsDialoguesAndConversionsAreCountedOnce() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA);
        Scope own = Scope.person(me.id().value());
        organisations.in(me.organisation(), () -> {
            contact(me, "contact", true, false);
            contact(me, "contact", false, false);
            contact(me, "contact", true, true);
            contact(me, "dialogue", false, false);
            conversion(me, "lead");
            conversion(me, "sign_up");
            conversion(me, "sign_up");
            assertThat(sum(Measure.CONTACTS, own, BEGIN, BEGIN)).isEqualTo(1);
            assertThat(sum(Measure.DIALOGUES, own, BEGIN, BEGIN)).isEqualTo(1);
            assertThat(sum(Measure.LEADS, own, BEGIN, BEGIN)).isEqualTo(1);
            assertThat(sum(Measure.APPLICATIONS, own, BEGIN, BEGIN)).isZero();
            assertThat(sum(Measure.SIGN_UPS, own, BEGIN, BEGIN)).isEqualTo(2);
            return true;
        });
    }

    private List<TestPerson> people(OrganisationId organisation, int count) {
        List<TestPerson> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(organisations.aPerson(organisation, "Kollega " + i, Language.DA));
        }
        return people;
    }

    private void doings(List<TestPerson> people, List<UUID> programmes) {
        OrganisationId organisation = people.getFirst().organisation();
        for (UUID programme : programmes) {
            for (int story = 0; story < 4; story++) {
                UUID item = content.aLiveItem(organisation, programme, "Historie", "http://localhost/" + ids.next());
                for (int i = 0; i < 40; i++) {
                    TestPerson person = people.get(chance.nextInt(people.size()));
                    String network = NETWORKS.get(chance.nextInt(3));
                    LocalDate day = BEGIN.plusDays(chance.nextInt(DAYS * 2));
                    goals.aPost(
                            person, programme, item, network, day, STATES.get(chance.nextInt(4)), chance.nextInt(500));
                    goals.clicks(person, programme, item, network, day.plusDays(chance.nextInt(5)), chance.nextInt(20));
                }
            }
        }
        organisations.in(
                organisation,
                () -> jdbc.sql("select 1 from sum_up_clicks(:first, :last)")
                        .param("first", BEGIN)
                        .param("last", BEGIN.plusDays(DAYS * 2L + 10))
                        .query(Integer.class)
                        .single());
    }

    private void checkIn(TestPerson person, LocalDate month, double pillar) {
        jdbc.sql("""
                        insert into ssi_check_in (person_id, month, brand, people, insights, relations)
                        values (:person, :month, :pillar, :pillar, :pillar, :pillar)
                        """)
                .param("person", person.id().value())
                .param("month", month)
                .param("pillar", pillar)
                .update();
    }

    private void averages(UUID programme, LocalDate month, double total) {
        jdbc.sql("insert into ssi_month (month) values (:month)")
                .param("month", month)
                .update();
        jdbc.sql("""
                        insert into ssi_average (id, month, programme_id, at_least, brand, people, insights, relations, total)
                        values (:id, :month, :programme, 5, 10, 10, 10, 10, :total)
                        """)
                .param("id", ids.next())
                .param("month", month)
                .param("programme", programme)
                .param("total", total)
                .update();
    }

    private void contact(TestPerson person, String kind, boolean relevant, boolean undone) {
        jdbc.sql("""
                        insert into contact_log (id, person_id, kind, relevant, day, note, undone_at)
                        values (:id, :person, :kind, :relevant, :day, '', case when :undone then now() end)
                        """)
                .param("id", ids.next())
                .param("person", person.id().value())
                .param("kind", kind)
                .param("relevant", relevant)
                .param("day", BEGIN)
                .param("undone", undone)
                .update();
    }

    private void conversion(TestPerson person, String kind) {
        jdbc.sql("insert into conversion (id, kind, person_id, day, origin) values (:id, :kind, :person, :day, 'hand')")
                .param("id", ids.next())
                .param("kind", kind)
                .param("person", person.id().value())
                .param("day", BEGIN)
                .update();
    }

    private UUID department(String name, UUID parent) {
        UUID id = ids.next();
        jdbc.sql("insert into department (id, parent_id, name) values (:id, :parent, :name)")
                .param("id", id)
                .param("parent", parent, java.sql.Types.OTHER)
                .param("name", name)
                .update();
        return id;
    }

    private void move(TestPerson person, UUID department) {
        jdbc.sql("update person set department_id = :department where id = :id")
                .param("department", department)
                .param("id", person.id().value())
                .update();
    }
}
