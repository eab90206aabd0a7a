package dk.fortaler.networks;

import static dk.fortaler.networks.RandomWishes.saying;
import static dk.fortaler.networks.RandomWishes.wishes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BestNetworksTest {
    private static final int CASES = 3_000;

    @Test
    void twoOrThreeAreRecommendedUnlessHardlyAnybodyUsesAnyOther() {
        Random chance = new Random(10);
        for (int i = 0; i < CASES; i++) {
            List<Score> scores = Recommendation.of(hardlyUsing(wishes(chance), chance));
            List<Score> others =
                    scores.stream().skip(1).filter(score -> !score.deserted()).toList();
            boolean third = others.size() > 1 && others.get(1).points() >= 50;
            assertThat(Recommendation.best(scores))
                    .startsWith(scores.getFirst().network())
                    .hasSize(1 + (third ? 2 : Math.min(1, others.size())))
                    .endsWith(others.stream()
                            .limit(third ? 2 : 1)
                            .map(Score::network)
                            .toArray(Network[]::new));
        }
    }

    @Test
    void besideTheBestNoneIsRecommendedThatHardlyAnybodyUses() {
        Random chance = new Random(11);
        for (int i = 0; i < CASES; i++) {
            Wishes wishes = hardlyUsing(wishes(chance), chance);
            List<Network> best = Recommendation.best(Recommendation.of(wishes));
            if (wishes.weights().of(Factor.USE) > 0) {
                assertThat(best.subList(1, best.size()))
                        .noneMatch(network -> wishes.habits().use().getOrDefault(network, 1.0) < Score.HARDLY);
            }
        }
    }

    /** Nearly one in four is no reason to bar a network, only to count it for less. */
    @Test
    void whatNearlyOneInFourUseIsRecommendedBesideTheBest() {
        Map<Network, Double> use = new EnumMap<>(Network.class);
        for (Network network : Network.values()) {
            use.put(network, 0.0);
        }
        use.put(Network.LINKEDIN, 0.8);
        use.put(Network.INSTAGRAM, 0.24);
        assertThat(best(Set.of(Aim.RECRUITMENT), use)).containsExactly(Network.LINKEDIN, Network.INSTAGRAM);
        use.put(Network.INSTAGRAM, Score.HARDLY);
        assertThat(best(Set.of(Aim.RECRUITMENT), use)).containsExactly(Network.LINKEDIN, Network.INSTAGRAM);
        use.put(Network.INSTAGRAM, Score.HARDLY - 0.001);
        assertThat(best(Set.of(Aim.RECRUITMENT), use)).containsExactly(Network.LINKEDIN);
    }

    @Test
    void aThirdThatDoesNotStandHalfwayIsNotRecommended() {
        Map<Network, Double> use = new EnumMap<>(Network.class);
        for (Network network : Network.values()) {
            use.put(network, 0.1);
        }
        use.put(Network.LINKEDIN, 0.8);
        use.put(Network.FACEBOOK, 0.7);
        assertThat(best(Set.of(Aim.RECRUITMENT), use)).containsExactly(Network.LINKEDIN, Network.FACEBOOK);
    }

    private static List<Network> best(Set<Aim> aims, Map<Network, Double> use) {
        Habits habits = new Habits(use, Map.of(), Map.of());
        return Recommendation.best(Recommendation.of(new Wishes(aims, Set.of(), habits, Weights.usual())));
    }

    /** Anything from one network to all has hardly anybody there. */
    private static Wishes hardlyUsing(Wishes wishes, Random chance) {
        Wishes few = wishes;
        double share = chance.nextDouble();
        for (Network network : Network.values()) {
            if (chance.nextDouble() < share) {
                few = saying(few, 0, network, 2 * Score.HARDLY * chance.nextDouble());
            }
        }
        return few;
    }
}
