package dk.fortaler.people.internal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every list and every organisation, tried with a few hundred odd ones. */
class StaffPlanPropertyTest {
    private static final StaffPlanner.Rules RULES = new StaffPlanner.Rules(true, Language.DA);
    private static final List<String> NAMES = List.of("Bo Bek", "Ida Ro", "bo bek", "Åse Ø", "", "Ib \"Ibber\" Ib");
    private static final List<String> DEPARTMENTS = List.of(
            "", "Salg", "SALG", "Salg / Nord", "salg > nord", "Drift", "Drift / Nat / Nord", "a>b>c>d>e>f>g>h>i");
    private static final List<String> TITLES = List.of("", "Chef", "Sælger");
    private static final List<String> LANGUAGES = List.of("", "da", "English", "klingon");
    private static final List<String> DATES = List.of("", "1-3-2024", "45352", "31-2-2024");
    private static final List<String> ROLES = List.of("", "Ambassadør", "Administrator", "Topledelse; Ambassadør");

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPlanThatWasAppliedLeavesNothingToDo(int seed) {
        var random = new Random(seed);
        var rules = new StaffPlanner.Rules(seed % 2 == 0, Language.DA);
        Roster roster = apply(plan(list(random), Roster.EMPTY), Roster.EMPTY, true);
        for (int round = 0; round < 3; round++) {
            boolean leave = random.nextBoolean();
            List<String> list = list(random);
            roster = apply(plan(list, roster, rules), roster, leave);

            StaffPlan again = plan(list, roster, rules);

            assertThat(again.changesNothing(leave)).as("%s", again).isTrue();
            assertThat(again.departments()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheRowsDoesNotMatter(int seed) {
        var random = new Random(seed);
        Roster roster = apply(plan(list(random), Roster.EMPTY), Roster.EMPTY, true);
        List<String> list = list(random);
        List<String> other = new ArrayList<>(list.subList(1, list.size()));
        Collections.shuffle(other, random);
        other.addFirst(list.getFirst());

        assertThat(plan(other, roster).fingerprint())
                .isEqualTo(plan(list, roster).fingerprint());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theGoodRowsAloneGiveTheSamePlanButForTheLeaves(int seed) {
        var random = new Random(seed);
        List<String> list = list(random);
        StaffPlan whole = plan(list, Roster.EMPTY);
        List<String> good = new ArrayList<>();
        for (int line = 1; line <= list.size(); line++) {
            if (!whole.badLines().contains(line)) {
                good.add(list.get(line - 1));
            }
        }
        if (good.size() > 1) {
            StaffPlan alone = plan(good, Roster.EMPTY);

            assertThat(alone.badLines()).isEmpty();
            assertThat(alone.fingerprint()).isEqualTo(whole.fingerprint());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyEverManagesThemself(int seed) {
        var random = new Random(seed);
        Roster roster = Roster.EMPTY;
        for (int round = 0; round < 4; round++) {
            roster = apply(plan(list(random), roster), roster, random.nextBoolean());
            Map<EmailAddress, EmailAddress> managers = new HashMap<>();
            for (PresentPerson person : roster.people()) {
                if (person.facts().manager() != null) {
                    managers.put(person.facts().email(), person.facts().manager());
                }
            }
            assertThat(ManagerLoops.in(managers)).isEmpty();
        }
    }

    private static StaffPlan plan(List<String> list, Roster roster) {
        return plan(list, roster, RULES);
    }

    private static StaffPlan plan(List<String> list, Roster roster, StaffPlanner.Rules rules) {
        return StaffPlanner.plan(StaffLists.read(list.toArray(String[]::new)), roster, rules);
    }

    private static List<String> list(Random random) {
        var list = new ArrayList<String>(List.of("E-mail\tNavn\tAfdeling\tLeder\tTitel\tSprog\tAnsat\tRoller"));
        for (int row = 0; row < 3 + random.nextInt(12); row++) {
            list.add(String.join(
                    "\t",
                    address(random),
                    one(random, NAMES),
                    one(random, DEPARTMENTS),
                    random.nextInt(3) == 0 ? one(random, NAMES) : random.nextInt(4) == 0 ? "" : address(random),
                    one(random, TITLES),
                    one(random, LANGUAGES),
                    one(random, DATES),
                    one(random, ROLES)));
        }
        return list;
    }

    private static String address(Random random) {
        return "p" + random.nextInt(14) + (random.nextInt(20) == 0 ? "" : "@f.dk");
    }

    /** The first half of the choices twice as often: most of the rows shall be good. */
    private static String one(Random random, List<String> choices) {
        return choices.get(random.nextInt(random.nextBoolean() ? choices.size() : (choices.size() + 1) / 2));
    }

    /** What the database does with a plan. */
    private static Roster apply(StaffPlan plan, Roster roster, boolean leave) {
        var people = new LinkedHashMap<EmailAddress, PresentPerson>();
        roster.people().forEach(person -> people.put(person.facts().email(), person));
        plan.joins().forEach(join -> {
            var id = new PersonId(
                    UUID.nameUUIDFromBytes(join.facts().email().value().getBytes(StandardCharsets.UTF_8)));
            people.put(join.facts().email(), new PresentPerson(id, join.facts(), true, true));
        });
        Stream.concat(plan.changes().stream(), plan.returns().stream())
                .forEach(change -> people.put(
                        change.after().email(),
                        new PresentPerson(change.before().id(), change.after(), true, true)));
        plan.unchanged()
                .forEach(person ->
                        people.put(person.facts().email(), new PresentPerson(person.id(), person.facts(), true, true)));
        if (leave) {
            plan.leaves()
                    .forEach(person -> people.put(
                            person.facts().email(),
                            new PresentPerson(person.id(), person.facts(), false, person.imported())));
        }
        return new Roster(
                List.copyOf(people.values()),
                Stream.concat(roster.departments().stream(), plan.departments().stream())
                        .toList());
    }
}
