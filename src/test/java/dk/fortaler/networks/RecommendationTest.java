package dk.fortaler.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
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
    void whereNothingIsKnownItSaysSoAndIsWorthAHalfForAll() {
        for (Score score : Recommendation.of(new Wishes(Set.of(), Set.of(), Habits.UNKNOWN, Weights.usual()))) {
            for (Part part : score.parts()) {
                if (Set.of(Factor.USE, Factor.PROFESSIONAL, Factor.WISH).contains(part.factor())) {
                    assertThat(part.value()).isEqualTo(0.5);
                    assertThat(part.reasons()).extracting(Reason::key).containsExactly("networks.reason.survey.none");
                }
                if (part.factor() == Factor.PURPOSE || part.factor() == Factor.AUDIENCE) {
                    assertThat(part.value()).isEqualTo(0.5);
                }
            }
        }
    }

    @Test
    void aSurveyThatSaysNothingOfANetworkIsNotCalledMissing() {
        Habits habits = new Habits(Map.of(Network.X, 0.4), Map.of(), Map.of());
        for (Score score : Recommendation.of(new Wishes(Set.of(), Set.of(), habits, Weights.usual()))) {
            for (Part part : score.parts()) {
                if (part.factor() == Factor.WISH || part.factor() == Factor.USE && score.network() != Network.X) {
                    assertThat(part.reasons()).extracting(Reason::key).containsExactly("networks.reason.survey.silent");
                }
            }
        }
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
    void whatIsADrawbackIsNeverSaidToSpeakForANetwork() {
        Set<String> limits = Set.of(
                "sharing.link",
                "sharing.none",
                "publishing.paid",
                "publishing.none",
                "metrics.approval",
                "metrics.none",
                "texts.forbidden",
                "points.forbidden",
                "effort.words",
                "effort.paste",
                "effort.phone",
                "effort.picture");
        for (Score score : Recommendation.of(new Wishes(Set.of(), Set.of(), Habits.UNKNOWN, Weights.usual()))) {
            assertThat(score.advantages(Factor.values().length).stream().flatMap(part -> part.reasons().stream()))
                    .extracting(reason -> reason.key().replace("networks.reason.", ""))
                    .doesNotContainAnyElementsOf(limits);
        }
    }

    @Test
    void twoOrThreeAreRecommendedAndNoneThatHardlyAnybodyUsesUnlessAllAre() {
        Random chance = new Random(10);
        for (int i = 0; i < CASES; i++) {
            List<Score> scores = Recommendation.of(wishes(chance));
            List<Network> best = Recommendation.best(scores);
            long there =
                    scores.subList(0, 3).stream().filter(score -> !score.cut()).count();
            assertThat(best)
                    .hasSizeBetween((int) Math.clamp(there, 1, 2), 3)
                    .startsWith(scores.getFirst().network());
            assertThat(scores.stream().filter(score -> best.indexOf(score.network()) > 0))
                    .noneMatch(Score::cut);
        }
        Habits told = new Habits(
                Map.of(
                        Network.LINKEDIN,
                        0.8,
                        Network.FACEBOOK,
                        0.7,
                        Network.INSTAGRAM,
                        0.5,
                        Network.X,
                        0.1,
                        Network.SNAPCHAT,
                        0.1,
                        Network.THREADS,
                        0.0,
                        Network.BLUESKY,
                        0.0,
                        Network.MASTODON,
                        0.0),
                Map.of(),
                Map.of());
        assertThat(Recommendation.best(
                        Recommendation.of(new Wishes(Set.of(Aim.RECRUITMENT), Set.of(), told, Weights.usual()))))
                .containsExactly(Network.LINKEDIN, Network.FACEBOOK);
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
    void everyReasonCanBeReadInBothLanguages() {
        Random chance = new Random(7);
        for (Language language : Language.values()) {
            Texts texts = Texts.of(language);
            for (Factor factor : Factor.values()) {
                assertThat(texts.has("networks.factor." + factor.key())).isTrue();
            }
            for (int i = 0; i < 200; i++) {
                Recommendation.of(wishes(chance)).stream()
                        .flatMap(score -> score.parts().stream())
                        .flatMap(part -> part.reasons().stream())
                        .forEach(reason -> {
                            Map<String, Object> arguments = new HashMap<>(reason.arguments());
                            arguments.put(
                                    "topics",
                                    reason.topics().stream().map(texts::text).toList());
                            assertThat(texts.text(reason.key(), arguments))
                                    .isNotBlank()
                                    .doesNotContain("{");
                        });
            }
        }
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

    private static double score(Network network, Wishes wishes) {
        return found(network, wishes).exact();
    }

    private static Score found(Network network, Wishes wishes) {
        return Recommendation.of(wishes).stream()
                .filter(score -> score.network() == network)
                .findFirst()
                .orElseThrow();
    }

    private static Wishes saying(Wishes wishes, int which, Network network, double share) {
        Habits habits = wishes.habits();
        return new Wishes(
                wishes.aims(),
                wishes.audiences(),
                new Habits(
                        which == 0 ? with(habits.use(), network, share) : habits.use(),
                        which == 1 ? with(habits.professional(), network, share) : habits.professional(),
                        which == 2 ? with(habits.wish(), network, share) : habits.wish()),
                wishes.weights());
    }

    private static Map<Network, Double> with(Map<Network, Double> shares, Network network, double share) {
        Map<Network, Double> more = new HashMap<>(shares);
        more.put(network, share);
        return more;
    }

    private static Wishes weighing(Wishes wishes, Weights weights) {
        return new Wishes(wishes.aims(), wishes.audiences(), wishes.habits(), weights);
    }

    private static Wishes wishes(Random chance) {
        Set<Aim> aims = EnumSet.noneOf(Aim.class);
        Set<Audience> audiences = EnumSet.noneOf(Audience.class);
        for (Aim aim : Aim.values()) {
            if (chance.nextInt(3) == 0) {
                aims.add(aim);
            }
        }
        for (Audience audience : Audience.values()) {
            if (chance.nextInt(3) == 0) {
                audiences.add(audience);
            }
        }
        Map<Factor, Integer> weights = new EnumMap<>(Factor.class);
        for (Factor factor : Factor.values()) {
            weights.put(factor, chance.nextInt(Weights.MOST + 1));
        }
        return new Wishes(
                aims, audiences, new Habits(shares(chance), shares(chance), shares(chance)), new Weights(weights));
    }

    private static Map<Network, Double> shares(Random chance) {
        Map<Network, Double> shares = new EnumMap<>(Network.class);
        for (Network network : Network.values()) {
            if (chance.nextBoolean()) {
                shares.put(network, chance.nextDouble());
            }
        }
        return shares;
    }
}
