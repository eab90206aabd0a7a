package dk.fortaler.goals.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SafeGroupsTest {
    private static final int TRIALS = 3_000;

    private final Random chance = new Random(88);

    @Test
    void ofThousandsOfChanceMembershipsNoReckoningWithShownSumsTellsOfFewerThanFive() {
        int shownBesideOthers = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            int people = 6 + chance.nextInt(11);
            SequencedMap<Integer, Set<Integer>> groups = groups(people, 2 + chance.nextInt(7));
            List<Set<Integer>> shown = shown(groups);
            assertThat(new Reckoning(people, shown).fewPeople())
                    .as("people who can be reckoned out of %s", shown)
                    .isEmpty();
            shownBesideOthers += shown.size() > 1 ? 1 : 0;
        }
        assertThat(shownBesideOthers)
                .as("or it would be safe by showing nothing")
                .isGreaterThan(TRIALS / 5);
    }

    /** Also against those who know that nobody has less than nothing: nothing tells the five apart. */
    @Test
    void everybodyWhoseDoingsCountHasFourOthersWhoCouldHaveDoneThem() {
        for (int trial = 0; trial < TRIALS; trial++) {
            int people = 6 + chance.nextInt(40);
            List<Set<Integer>> shown = shown(groups(people, 2 + chance.nextInt(9)));
            Map<List<Boolean>, Long> alike = IntStream.range(0, people)
                    .mapToObj(person ->
                            shown.stream().map(group -> group.contains(person)).toList())
                    .filter(seen -> seen.contains(true))
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            assertThat(alike.values()).allMatch(count -> count >= SafeGroups.FEWEST);
        }
    }

    @Test
    void twoGroupsThatDifferByOnePersonAreNotBothShown() {
        assertThat(SafeGroups.publishable(ordered(Map.of("a", range(0, 10), "b", range(0, 9)))))
                .containsExactly("a");
    }

    @Test
    void overlappingGroupsAreShownWhereEveryPartHasFive() {
        assertThat(SafeGroups.publishable(ordered(Map.of("a", range(0, 10), "b", range(5, 15)))))
                .containsExactly("a", "b");
        assertThat(SafeGroups.publishable(ordered(Map.of("a", range(0, 10), "b", range(6, 16)))))
                .containsExactly("a");
    }

    @Test
    void theSamePeopleTwiceAreNoSecretAndNobodyIsNoGroup() {
        assertThat(SafeGroups.publishable(ordered(Map.of("a", range(0, 5), "b", range(0, 5), "c", range(0, 4)))))
                .containsExactly("a", "b");
        assertThat(SafeGroups.publishable(ordered(Map.of("nobody", range(0, 0)))))
                .isEmpty();
    }

    @Test
    void whoComesFirstIsShown() {
        SequencedMap<String, Set<Integer>> groups = new LinkedHashMap<>();
        groups.put("small", range(0, 9));
        groups.put("large", range(0, 10));
        assertThat(SafeGroups.publishable(groups)).containsExactly("small");
    }

    /** Some within each other, some that differ by little, some anyhow; everybody often among them. */
    private SequencedMap<Integer, Set<Integer>> groups(int people, int count) {
        SequencedMap<Integer, Set<Integer>> groups = new LinkedHashMap<>();
        if (chance.nextBoolean()) {
            groups.put(-1, range(0, people));
        }
        Set<Integer> before = range(0, people);
        for (int i = 0; i < count; i++) {
            Set<Integer> group = new HashSet<>();
            int likelihood = 2 + chance.nextInt(3);
            for (int person = 0; person < people; person++) {
                if (chance.nextInt(likelihood) > 0) {
                    group.add(person);
                }
            }
            if (chance.nextInt(3) == 0) {
                group = new HashSet<>(before);
                group.remove(chance.nextInt(people));
            }
            before = group;
            groups.put(i, group);
        }
        return groups;
    }

    private static List<Set<Integer>> shown(SequencedMap<Integer, Set<Integer>> groups) {
        return SafeGroups.publishable(groups).stream()
                .map(group -> groups.getOrDefault(group, Set.of()))
                .toList();
    }

    private static SequencedMap<String, Set<Integer>> ordered(Map<String, Set<Integer>> groups) {
        SequencedMap<String, Set<Integer>> ordered = new LinkedHashMap<>();
        groups.keySet().stream()
                .sorted(Comparator.naturalOrder())
                .forEach(name -> ordered.put(name, groups.getOrDefault(name, Set.of())));
        return ordered;
    }

    private static Set<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().collect(Collectors.toSet());
    }
}
