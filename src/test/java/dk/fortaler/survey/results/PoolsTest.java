package dk.fortaler.survey.results;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.survey.results.Pools.Turnout;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PoolsTest {
    @Test
    void ofNoGroupNorAnySumOrRestOfGroupsFewerThanKHaveAnsweredOrHaveNot() {
        for (int seed = 0; seed < 5000; seed++) {
            Random random = new Random(seed);
            int k = 5 + random.nextInt(6);
            List<Turnout> departments = departments(random);
            List<Turnout> groups = Pools.of(k, departments);
            assertThat(groups.size()).isNotEqualTo(1);
            for (int draw = 0; draw < 20 && !groups.isEmpty(); draw++) {
                long chosen = random.nextLong(1, 1L << groups.size());
                int answered = 0;
                int not = 0;
                for (int i = 0; i < groups.size(); i++) {
                    if ((chosen >> i & 1) == 1) {
                        answered += groups.get(i).answered();
                        not += groups.get(i).invited() - groups.get(i).answered();
                    }
                }
                assertThat(answered).as("data set %d", seed).isGreaterThanOrEqualTo(k);
                assertThat(not).as("data set %d", seed).isGreaterThanOrEqualTo(k);
            }
        }
    }

    @Test
    void everyDepartmentIsInOneGroupAndNobodyIsLost() {
        for (int seed = 0; seed < 2000; seed++) {
            List<Turnout> departments = departments(new Random(seed));
            List<Turnout> groups = Pools.of(5, departments);
            if (!groups.isEmpty()) {
                assertThat(groups.stream().flatMap(group -> group.names().stream()))
                        .containsExactlyInAnyOrderElementsOf(departments.stream()
                                .flatMap(one -> one.names().stream())
                                .toList());
                assertThat(groups.stream().mapToInt(Turnout::answered).sum())
                        .isEqualTo(
                                departments.stream().mapToInt(Turnout::answered).sum());
                assertThat(groups.stream().mapToInt(Turnout::invited).sum())
                        .isEqualTo(
                                departments.stream().mapToInt(Turnout::invited).sum());
            }
        }
    }

    @Test
    void whereEverybodyOrNobodyHasAnsweredADepartmentIsNotShownAlone() {
        assertThat(Pools.of(
                        5,
                        List.of(
                                new Turnout(List.of("Salg"), 30, 15),
                                new Turnout(List.of("Økonomi"), 12, 12),
                                new Turnout(List.of("Teknik"), 40, 20))))
                .containsExactly(
                        new Turnout(List.of("Salg", "Økonomi"), 42, 27), new Turnout(List.of("Teknik"), 40, 20));
    }

    private static List<Turnout> departments(Random random) {
        List<Turnout> departments = new ArrayList<>();
        double eager = random.nextDouble();
        for (int i = random.nextInt(30); i >= 0; i--) {
            int invited = 1 + (int) (80 * Math.pow(random.nextDouble(), 2));
            int answered = 0;
            for (int person = 0; person < invited; person++) {
                answered += random.nextDouble() < eager ? 1 : 0;
            }
            departments.add(new Turnout(List.of("d" + i), invited, answered));
        }
        return departments;
    }
}
