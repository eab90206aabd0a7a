package dk.fortaler.survey.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    /** Newcombe 1998, table II, method 10. */
    @Test
    void theIntervalIsThatOfItsSource() {
        assertInterval(Difference.of(56, 70, 48, 80), 0.2, 0.0524, 0.3339);
        assertInterval(Difference.of(9, 10, 3, 10), 0.6, 0.1705, 0.8090);
        assertInterval(Difference.of(5, 56, 0, 29), 0.0893, -0.0381, 0.1926);
        assertInterval(Difference.of(10, 10, 0, 10), 1, 0.6075, 1);
    }

    @Test
    void itHoldsTheTruthNineteenTimesInTwenty() {
        Random random = new Random(1);
        int held = 0;
        for (int i = 0; i < 20_000; i++) {
            double now = random.nextDouble();
            double before = random.nextDouble();
            int answers = 10 + random.nextInt(200);
            int answersBefore = 10 + random.nextInt(200);
            Difference difference = Difference.of(
                    draw(random, now, answers), answers, draw(random, before, answersBefore), answersBefore);
            assertThat(difference.points()).isBetween(difference.low() - 1e-9, difference.high() + 1e-9);
            held += difference.low() <= now - before && now - before <= difference.high() ? 1 : 0;
        }
        assertThat(held / 20_000.0).isBetween(0.94, 0.97);
    }

    private static int draw(Random random, double share, int answers) {
        int drawn = 0;
        for (int i = 0; i < answers; i++) {
            drawn += random.nextDouble() < share ? 1 : 0;
        }
        return drawn;
    }

    private static void assertInterval(Difference difference, double points, double low, double high) {
        assertThat(difference.points()).isCloseTo(points, within(0.0001));
        assertThat(difference.low()).isCloseTo(low, within(0.0001));
        assertThat(difference.high()).isCloseTo(high, within(0.0001));
    }
}
