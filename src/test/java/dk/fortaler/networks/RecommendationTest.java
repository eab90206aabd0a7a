package dk.fortaler.networks;

import static dk.fortaler.networks.RandomWishes.found;
import static dk.fortaler.networks.RandomWishes.saying;
import static dk.fortaler.networks.RandomWishes.score;
import static dk.fortaler.networks.RandomWishes.weighing;
import static dk.fortaler.networks.RandomWishes.wishes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecommendationTest {
    private static final int CASES = 3_000;

    @Test
    void everyScoreIsBetweenNoughtAndAHundredAndEveryNetworkHasOne() {
        Random chance = new Random(1);
        for (int i = 0; i < CASES; i++) {
            List<Score> scores = Recommendation.of(wishes(chance));
            assertThat(scores).extracting(Score::network).containsExactlyInAnyOrder(Network.values());
            assertThat(scores).allSatisfy(score -> assertThat(score.exact()).isBetween(0.0, 100.0));
            for (int next = 1; next < scores.size(); next++) {
                assertThat(scores.get(next).exact())
                        .isLessThanOrEqualTo(scores.get(next - 1).exact());
            }
        }
    }

    @Test
    void moreWhoUseWantOrWorkWithANetworkNeverLowerItsScore() {
        Random chance = new Random(2);
        for (int i = 0; i < CASES; i++) {
            Wishes before = wishes(chance);
            Network network = Network.values()[chance.nextInt(8)];
            double low = chance.nextDouble();
            double high = low + (1 - low) * chance.nextDouble();
            int which = chance.nextInt(3);
            assertThat(score(network, saying(before, which, network, high)))
                    .isGreaterThanOrEqualTo(score(network, saying(before, which, network, low)) - 1e-9);
        }
    }

    @Test
    void whatOneNetworkIsWorthChangesNoOthersScore() {
        Random chance = new Random(3);
        for (int i = 0; i < CASES; i++) {
            Wishes before = wishes(chance);
            Wishes after = saying(before, 0, Network.X, chance.nextDouble());
            for (Network other : EnumSet.complementOf(EnumSet.of(Network.X))) {
                assertThat(score(other, after)).isEqualTo(score(other, before));
            }
        }
    }

    @Test
    void moreWeightDrawsTheMeanTowardsTheFactor() {
        Random chance = new Random(4);
        for (int i = 0; i < CASES; i++) {
            Wishes before = wishes(chance);
            Factor factor = Factor.values()[chance.nextInt(Factor.values().length)];
            int weight = before.weights().of(factor);
            if (weight == Weights.MOST || before.weights().nothing()) {
                continue;
            }
            Wishes after = weighing(before, before.weights().with(factor, weight + 1));
            for (Score score : Recommendation.of(before)) {
                double value = 100
                        * score.parts().stream()
                                .filter(part -> part.factor() == factor)
                                .findFirst()
                                .orElseThrow()
                                .value();
                double now = found(score.network(), after).mean();
                assertThat(Math.abs(value - now)).isLessThanOrEqualTo(Math.abs(value - score.mean()) + 1e-9);
            }
        }
    }

    @Test
    void whatHasNoWeightDoesNotCount() {
        Random chance = new Random(5);
        for (int i = 0; i < CASES; i++) {
            Wishes before = weighing(wishes(chance), new Weights(Map.of(Factor.WISH, 0)));
            Wishes after = saying(before, 2, Network.LINKEDIN, chance.nextDouble());
            assertThat(score(Network.LINKEDIN, after)).isCloseTo(score(Network.LINKEDIN, before), within(1e-9));
        }
    }

    @Test
    void withoutAnyWeightAllStandAlikeInTheirOwnOrder() {
        Map<Factor, Integer> none = new EnumMap<>(Factor.class);
        for (Factor factor : Factor.values()) {
            none.put(factor, 0);
        }
        List<Score> scores =
                Recommendation.of(new Wishes(Set.of(Aim.SALES), Set.of(), Habits.UNKNOWN, new Weights(none)));
        assertThat(scores).extracting(Score::points).containsOnly(50);
        assertThat(scores).extracting(Score::network).containsExactly(Network.values());
    }

    @Test
    void whatNobodyUsesNeverOutranksWhatManyDoWhateverElseSpeaksForIt() {
        Random chance = new Random(8);
        for (int i = 0; i < CASES; i++) {
            Wishes random = weighing(wishes(chance), Weights.usual());
            if (chance.nextBoolean()) {
                // Where use counts most, all other weights may be what they like.
                random = weighing(random, wishes(chance).weights().with(Factor.USE, Weights.MOST));
            }
            Network unused = Network.values()[chance.nextInt(8)];
            Network used = Network.values()[(unused.ordinal() + 1 + chance.nextInt(7)) % 8];
            Wishes asked = saying(saying(random, 0, unused, 0), 0, used, Score.THERE + 0.75 * chance.nextDouble());
            assertThat(score(unused, asked)).isLessThan(score(used, asked));
        }
    }

    @Test
    void howManyUseItCutsNothingWhereThatHasNoWeight() {
        Random chance = new Random(9);
        for (int i = 0; i < CASES; i++) {
            Wishes wishes = wishes(chance);
            Wishes careless = weighing(wishes, wishes.weights().with(Factor.USE, 0));
            assertThat(score(Network.BLUESKY, saying(careless, 0, Network.BLUESKY, 0)))
                    .isCloseTo(score(Network.BLUESKY, saying(careless, 0, Network.BLUESKY, 1)), within(1e-9));
        }
    }

    @Test
    void theYoungAreOnSnapchatAndInstagramAndBusinessesOnLinkedIn() {
        Map<Factor, Integer> audienceOnly = new EnumMap<>(Factor.class);
        for (Factor factor : Factor.values()) {
            audienceOnly.put(factor, factor == Factor.AUDIENCE ? 5 : 0);
        }
        Weights weights = new Weights(audienceOnly);
        assertThat(Recommendation.of(new Wishes(Set.of(), Set.of(Audience.YOUNG), Habits.UNKNOWN, weights)))
                .extracting(Score::network)
                .startsWith(Network.INSTAGRAM, Network.SNAPCHAT);
        assertThat(Recommendation.of(new Wishes(Set.of(), Set.of(Audience.BUSINESSES), Habits.UNKNOWN, weights))
                        .getFirst()
                        .network())
                .isEqualTo(Network.LINKEDIN);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new Weights(Map.of(Factor.WISH, -1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Weights(Map.of(Factor.WISH, 6))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Habits(Map.of(Network.X, 1.2), Map.of(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Habits(Map.of(), Map.of(Network.X, Double.NaN), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
