package dk.fortaler.networks;

import static dk.fortaler.networks.RandomWishes.wishes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Why a network scores as it does. */
class ReasonsTest {
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
}
