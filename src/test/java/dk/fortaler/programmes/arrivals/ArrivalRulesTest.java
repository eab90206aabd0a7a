package dk.fortaler.programmes.arrivals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.DepartmentId;
import dk.fortaler.people.internal.DepartmentRegister;
import dk.fortaler.people.internal.PeopleRegister;
import dk.fortaler.people.internal.PersonDetails;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.arrivals.ArrivalRule.Kind;
import dk.fortaler.programmes.arrivals.ArrivalRule.State;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.Letters;
import dk.fortaler.testing.SignedInPeople;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever comes, or moves, where a rule looks, is asked: once, on their day, and exactly whom the preview named. */
@FortalerTest
class ArrivalRulesTest {
    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestContent content;

    @Autowired
    PeopleRegister people;

    @Autowired
    DepartmentRegister departments;

    @Autowired
    ArrivalRules rules;

    @Autowired
    Touched touched;

    @Autowired
    RunRules run;

    @Autowired
    Letters letters;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private TestPerson manager;
    private SignedIn me;
    private UUID programme;
    private DepartmentId sales;
    private DepartmentId north;
    private DepartmentId craft;
    private int count;

    @BeforeEach
    void anOrganisationWithDepartments() {
        manager = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER, Role.ADMINISTRATOR);
        me = SignedInPeople.of(manager, Role.PROGRAMME_MANAGER, Role.ADMINISTRATOR);
        programme = content.aProgrammeWith(manager.organisation(), "Ambassadører");
        sales = ours(() -> departments.add(me, "Salg", null));
        north = ours(() -> departments.add(me, "Nord", sales));
        craft = ours(() -> departments.add(me, "Teknik", null));
    }

    @Test
    void aNewColleagueBelowTheDepartmentIsAskedOnceHoweverOftenTheRulesRun() {
        rule(Kind.JOINED, sales, 0);
        PersonId ida = hire(north, "Konsulent", null);
        hire(craft, "Konsulent", null);
        run();
        run();
        assertThat(asked()).containsExactly(ida);
        assertThat(letters.all(manager.organisation())).hasSize(1);
    }

    @Test
    void aWholeCompanyThatComesOnOneDayIsAskedInOneRun() {
        rule(Kind.JOINED, null, 0);
        ours(() -> jdbc.sql("""
                        with come as (
                            insert into person (id, email, name, language, created_at, changed_at)
                            select gen_random_uuid(), 'ny' || n || '@example.dk', 'Ny ' || n, 'da', now(), now()
                            from generate_series(1, 450) n returning id)
                        insert into arrival (id, person_id, kind, at) select gen_random_uuid(), id, 'joined', now() from come
                        """).update());
        run();
        assertThat(asked()).hasSize(450).doesNotHaveDuplicates();
    }

    @Test
    void whoWasThereBeforeTheRuleIsNotItsBusiness() {
        hire(sales, "", null);
        rule(Kind.JOINED, null, 0);
        run();
        assertThat(asked()).isEmpty();
    }

    @Test
    void whoIsNewOnTheListButNotInTheHouseIsNoNewcomer() {
        rule(Kind.JOINED, null, 0);
        hire(sales, "", LocalDate.now(clock).minusDays(90));
        PersonId late = hire(sales, "", LocalDate.now(clock).minusDays(89));
        run();
        assertThat(asked()).containsExactly(late);
    }

    @Test
    void theDayCountsFromTheFirstDayAtWork() {
        rule(Kind.JOINED, null, 14);
        PersonId ida = hire(sales, "", LocalDate.now(clock).minusDays(20));
        PersonId bo = hire(sales, "", LocalDate.now(clock).plusDays(20));
        run();
        assertThat(asked()).as("nobody before their 14 days here").isEmpty();
        aged("20 days");
        run();
        assertThat(asked()).containsExactly(ida).doesNotContain(bo);
    }

    @Test
    void allRulesTogetherShowEachPersonOnceOnTheFirstDayOnWhichTheyAreAsked() {
        rule(Kind.JOINED, null, 30);
        rule(Kind.JOINED, sales, 7);
        ArrivalRule paused = rule(Kind.JOINED, null, 1);
        ours(() -> {
            rules.pause(manager.id(), paused);
            return true;
        });
        PersonId ida = hire(craft, "", null);
        PersonId bo = hire(sales, "", null);
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Copenhagen")));
        assertThat(ours(() -> touched.coming(rules.of(new ProgrammeId(programme)))))
                .extracting(Touched.Person::id, Touched.Person::on)
                .containsExactly(tuple(bo, today.plusDays(7)), tuple(ida, today.plusDays(30)));
    }

    @Test
    void aMoverIsAskedWhoComesFromOutsideAndNotWhoMovesWithin() {
        PersonId ida = hire(craft, "", null);
        PersonId bo = hire(sales, "", null);
        rule(Kind.MOVED, sales, 0);
        move(ida, north);
        move(bo, north);
        run();
        assertThat(asked()).containsExactly(ida);
    }

    @Test
    void oneOfTheWordsMustBeInTheTitle() {
        rule(Kind.JOINED, null, 0, "sælger", "konsulent");
        PersonId ida = hire(craft, "Seniorkonsulent", null);
        hire(craft, "Montør", null);
        run();
        assertThat(asked()).containsExactly(ida);
    }

    @Test
    void aDepartmentThatMovesPausesTheRuleTellsTheManagersAndLosesNobody() {
        ArrivalRule rule = rule(Kind.JOINED, north, 0);
        ours(() -> {
            departments.change(me, north, "Nord", craft);
            return true;
        });
        PersonId ida = hire(north, "", null);
        run();
        assertThat(asked()).isEmpty();
        assertThat(state(rule)).isEqualTo(State.LOST);
        assertThat(letters.all(manager.organisation()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).contains("Ambassadører"));
        ours(() -> rules.resume(manager.id(), rules.of(rule.programme()).getFirst()));
        run();
        assertThat(asked()).containsExactly(ida);
    }

    @Test
    void aDepartmentThatIsRemovedPausesTheRuleForGood() {
        ArrivalRule rule = rule(Kind.JOINED, north, 0);
        ours(() -> {
            departments.remove(me, north);
            return true;
        });
        hire(sales, "", null);
        run();
        assertThat(asked()).isEmpty();
        assertThat(state(rule)).isEqualTo(State.LOST);
        assertThat(ours(() ->
                        rules.resume(manager.id(), rules.of(rule.programme()).getFirst())))
                .isFalse();
    }

    @Test
    void twoNodesAtTheSameInstantAskNobodyTwice() throws InterruptedException {
        rule(Kind.JOINED, null, 0);
        for (int i = 0; i < 20; i++) {
            hire(sales, "", null);
        }
        CountDownLatch both = new CountDownLatch(2);
        List<Thread> nodes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            nodes.add(Thread.ofVirtual().start(() -> {
                both.countDown();
                run();
            }));
        }
        for (Thread node : nodes) {
            node.join();
        }
        assertThat(letters.all(manager.organisation())).hasSize(20);
    }

    /** Random rules over random comings and goings: whom the preview names is who is asked, and nobody else. */
    @Test
    void thePreviewIsTheEffect() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<DepartmentId> places = List.of(sales, north, craft);
        List<String> titles = List.of("Sælger", "Montør", "Konsulent", "");
        for (int round = 0; round < 6; round++) {
            UUID other = content.aProgrammeWith(manager.organisation(), "Runde " + round);
            ArrivalRule rule = ours(() -> rules.add(
                            manager.id(),
                            wanted(
                                    other,
                                    Kind.values()[random.nextInt(2)],
                                    random.nextInt(4) == 0 ? null : places.get(random.nextInt(3)),
                                    0,
                                    random.nextBoolean() ? List.of() : List.of("sælger", "konsulent")))
                    .orElseThrow());
            for (int i = 0; i < 8; i++) {
                PersonId person = hire(places.get(random.nextInt(3)), titles.get(random.nextInt(4)), null);
                if (random.nextBoolean()) {
                    move(person, places.get(random.nextInt(3)));
                }
                if (random.nextInt(5) == 0) {
                    ours(() -> {
                        people.leave(me, person);
                        return true;
                    });
                }
            }
            Set<PersonId> preview = ours(() -> touched.arrivals(rule, rule.since())).stream()
                    .map(Touched.Person::id)
                    .collect(Collectors.toSet());
            run();
            assertThat(Set.copyOf(asked(other)))
                    .as("seed %s, round %s", seed, round)
                    .isEqualTo(preview);
        }
    }

    private ArrivalRule rule(Kind kind, @Nullable DepartmentId department, int days, String... words) {
        return ours(() -> rules.add(manager.id(), wanted(programme, kind, department, days, List.of(words)))
                .orElseThrow());
    }

    private ArrivalRule wanted(UUID into, Kind kind, @Nullable DepartmentId department, int days, List<String> words) {
        return new ArrivalRule(
                new UUID(0, 0),
                new ProgrammeId(into),
                kind,
                department == null,
                department,
                "",
                words,
                false,
                days,
                State.ACTIVE,
                clock.instant().minus(Duration.ofDays(1)));
    }

    private PersonId hire(DepartmentId department, String title, @Nullable LocalDate start) {
        count++;
        return ours(() -> people.add(me, details(department, title, start, count)));
    }

    private void move(PersonId person, DepartmentId to) {
        count++;
        ours(() -> {
            people.change(me, person, details(to, "Konsulent", null, count));
            return true;
        });
    }

    private PersonDetails details(DepartmentId department, String title, @Nullable LocalDate start, int number) {
        return new PersonDetails(
                "Kollega " + number,
                new EmailAddress("kollega" + number + "@" + programme + ".example"),
                title,
                department,
                "",
                Language.DA,
                start);
    }

    /** Everybody came that much earlier, and the rules are older still. */
    private void aged(String interval) {
        ours(() -> jdbc.sql("update arrival set at = at - :by::interval")
                .param("by", interval)
                .update());
        ours(() -> jdbc.sql("update arrival_rule set since = since - :by::interval")
                .param("by", interval)
                .update());
    }

    private void run() {
        CurrentOrganisation.run(manager.organisation(), run::run);
    }

    private State state(ArrivalRule rule) {
        return ours(() -> rules.find(rule.programme(), rule.id())).orElseThrow().state();
    }

    private List<PersonId> asked() {
        return asked(programme);
    }

    private List<PersonId> asked(UUID into) {
        return ours(() -> jdbc.sql("select person_id from programme_invitation where programme_id = :programme")
                .param("programme", into)
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }

    private <T> T ours(java.util.function.Supplier<T> work) {
        return organisations.in(manager.organisation(), work);
    }
}
