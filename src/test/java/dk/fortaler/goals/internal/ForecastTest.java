package dk.fortaler.goals.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ForecastTest {
    private static final int CASES = 4_000;

    private final Random chance = new Random(7);

    @Test
    void aLineGoesOnAsALineWithoutABand() {
        for (int i = 0; i < CASES; i++) {
            double begin = chance.nextDouble() * 1_000;
            double slope = chance.nextDouble() * 100 - 50;
            int readings = 4 + chance.nextInt(40);
            double ahead = chance.nextDouble() * 60;
            Forecast forecast = of(Stream.iterate(0, x -> x + 1)
                    .limit(readings)
                    .map(x -> begin + slope * x)
                    .toList());
            double line = begin + slope * (readings - 1 + ahead);
            assertThat(forecast.at(ahead)).isCloseTo(line, within(1e-6));
            assertThat(forecast.lower(ahead)).isCloseTo(line, within(1e-6));
            assertThat(forecast.upper(ahead)).isCloseTo(line, within(1e-6));
        }
    }

    @Test
    void theBandHoldsTheForecastAndWidensWithDistance() {
        for (int i = 0; i < CASES; i++) {
            Forecast forecast = of(readings());
            double before = -1;
            for (double ahead = 0; ahead < 30; ahead += 0.5) {
                double width = forecast.upper(ahead) - forecast.lower(ahead);
                assertThat(forecast.at(ahead)).isBetween(forecast.lower(ahead), forecast.upper(ahead));
                assertThat(width).isGreaterThan(before);
                before = width;
            }
        }
    }

    @Test
    void whatFallsIsForecastAsTheMirrorOfWhatRises() {
        for (int i = 0; i < CASES; i++) {
            List<Double> readings = readings();
            double ahead = chance.nextDouble() * 20;
            Forecast up = of(readings);
            Forecast down = of(readings.stream().map(each -> -each).toList());
            assertThat(down.at(ahead)).isCloseTo(-up.at(ahead), within(1e-6));
            assertThat(down.lower(ahead)).isCloseTo(-up.upper(ahead), within(1e-6));
            assertThat(down.upper(ahead)).isCloseTo(-up.lower(ahead), within(1e-6));
        }
    }

    @Test
    void aHigherLatestReadingIsAHigherForecast() {
        for (int i = 0; i < CASES; i++) {
            List<Double> readings = new ArrayList<>(readings());
            double ahead = chance.nextDouble() * 20;
            double lower = of(readings).at(ahead);
            readings.set(readings.size() - 1, readings.getLast() + chance.nextDouble() * 10 + 0.01);
            assertThat(of(readings).at(ahead)).isGreaterThan(lower);
        }
    }

    @Test
    void fewerThanFourReadingsMakeNone() {
        assertThat(Forecast.of(List.of())).isEmpty();
        assertThat(Forecast.of(List.of(0.0, 3.0, 6.0))).isEmpty();
        assertThat(Forecast.of(List.of(0.0, 3.0, 6.0, 9.0))).isPresent();
    }

    /** Steps of known chance: of the outcomes that then come, eight in ten lie in the band. */
    @Test
    void eightInTenOutcomesLieInTheBand() {
        int within = 0;
        for (int i = 0; i < CASES; i++) {
            List<Double> walk = walk(12 + 10);
            Forecast forecast = of(walk.subList(0, 12));
            double outcome = walk.getLast();
            if (outcome >= forecast.lower(10) && outcome <= forecast.upper(10)) {
                within++;
            }
        }
        assertThat((double) within / CASES).isBetween(0.77, 0.83);
    }

    private List<Double> walk(int readings) {
        List<Double> walk = new ArrayList<>(List.of(0.0));
        while (walk.size() < readings) {
            walk.add(walk.getLast() + 20 + 5 * chance.nextGaussian());
        }
        return walk;
    }

    private List<Double> readings() {
        List<Double> readings = new ArrayList<>();
        double value = 0;
        for (int i = 4 + chance.nextInt(30); i > 0; i--) {
            value += chance.nextDouble() * 30;
            readings.add(value);
        }
        return readings;
    }

    private static Forecast of(List<Double> readings) {
        return Forecast.of(readings).orElseThrow();
    }
}
