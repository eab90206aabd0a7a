package dk.fortaler.businesscase;

import static dk.fortaler.businesscase.AnyAssumptions.prices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.fortaler.businesscase.model.Assumptions;
import dk.fortaler.businesscase.model.Crew;
import dk.fortaler.businesscase.model.Currency;
import dk.fortaler.businesscase.model.Effort;
import dk.fortaler.businesscase.model.Following;
import dk.fortaler.businesscase.model.Lever;
import dk.fortaler.businesscase.model.MediaValue;
import dk.fortaler.businesscase.model.Month;
import dk.fortaler.businesscase.model.Prices;
import dk.fortaler.businesscase.model.Projection;
import dk.fortaler.businesscase.model.Projections;
import dk.fortaler.businesscase.model.Range;
import dk.fortaler.businesscase.model.Scenario;
import dk.fortaler.networks.Network;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The arithmetic of a business case, tried on thousands of assumptions drawn at random. */
class ProjectionPropertyTest {
    private static final int TRIES = 3_000;
    private static final BigDecimal TWICE = BigDecimal.TWO;
    private static final List<Function<Month, BigDecimal>> GOOD =
            List.of(Month::shares, Month::reach, Month::clicks, Month::mediaValue, Month::hiring, Month::sales);

    private final AnyAssumptions any = new AnyAssumptions(20261125);

    @Test
    void aWorkedExampleComesOutAsOnPaper() {
        Assumptions given = new Assumptions(
                Currency.DKK,
                2,
                new Crew(100, new BigDecimal("0.24"), 2),
                List.of(following(Network.LINKEDIN, "0.5", 600), following(Network.X, "0.25", 300)),
                Range.of("1", "1", "1"),
                Range.of("0.1", "0.1", "0.1"),
                Range.of("0.01", "0.01", "0.01"),
                Range.of("12", "12", "12"),
                Range.of("2", "2", "2"),
                MediaValue.CLICKS,
                prices("10", "50", "1000", "500", "300", "400", "20"),
                new Effort(new BigDecimal("0.25"), new BigDecimal("6"), BigDecimal.ONE, new BigDecimal("5000")));
        Projection found = Projection.of(given, Scenario.EXPECTED);
        Month first = found.months().getFirst();
        Month second = found.months().getLast();
        assertThat(first.ambassadors()).isEqualByComparingTo("12");
        assertThat(first.shares()).isEqualByComparingTo("52");
        // (0.5 × 600 + 0.25 × 300) ÷ 0.75 = 500 followers a share, a tenth of them see it
        assertThat(first.reach()).isEqualByComparingTo("2600");
        assertThat(first.clicks()).isEqualByComparingTo("26");
        assertThat(first.mediaValue()).isEqualByComparingTo("260");
        assertThat(first.hiring()).isEqualByComparingTo("500");
        assertThat(first.sales()).isEqualByComparingTo("500");
        // (12 × ¼ × 300 + 6 × 400) × 52 ÷ 12 + 12 × 1 × 300
        assertThat(first.time()).isEqualByComparingTo("17900");
        assertThat(first.fees()).isEqualByComparingTo("5240");
        assertThat(second.shares()).isEqualByComparingTo("104");
        assertThat(second.fees()).isEqualByComparingTo("480");
        assertThat(second.cumulative()).isEqualByComparingTo(first.result().add(second.result()));
    }

    @Test
    void lowIsNotAboveExpectedNorExpectedAboveHigh() {
        each(given -> {
            Projections all = Projections.of(given);
            for (int month = 0; month < given.months(); month++) {
                for (Function<Month, BigDecimal> figure : GOOD) {
                    assertOrdered(all, month, figure);
                }
                assertOrdered(all, month, Month::cumulative);
            }
        });
    }

    private static void assertOrdered(Projections all, int month, Function<Month, BigDecimal> figure) {
        BigDecimal low = figure.apply(all.low().months().get(month));
        BigDecimal expected = figure.apply(all.expected().months().get(month));
        BigDecimal high = figure.apply(all.high().months().get(month));
        assertThat(low).isLessThanOrEqualTo(expected);
        assertThat(expected).isLessThanOrEqualTo(high);
    }

    @Test
    void sumsAreTheSumsOfTheMonths() {
        each(given -> {
            for (Scenario scenario : Scenario.values()) {
                Projection found = Projection.of(given, scenario);
                BigDecimal left = BigDecimal.ZERO;
                for (Month month : found.months()) {
                    assertThat(month.returns())
                            .isEqualByComparingTo(
                                    month.mediaValue().add(month.hiring()).add(month.sales()));
                    assertThat(month.cost()).isEqualByComparingTo(month.time().add(month.fees()));
                    left = left.add(month.returns()).subtract(month.cost());
                    assertThat(month.cumulative()).isEqualByComparingTo(left);
                }
                assertThat(found.result())
                        .isEqualByComparingTo(found.total(Month::returns).subtract(found.total(Month::cost)));
            }
        });
    }

    @Test
    void breakEvenIsTheFirstMonthInWhichNothingIsMissing() {
        each(given -> {
            Projection found = Projection.of(given, Scenario.EXPECTED);
            Integer month = found.breakEvenMonth();
            for (Month each : found.months()) {
                if (month == null || each.number() < month) {
                    assertThat(each.cumulative()).isNegative();
                }
                if (month != null && each.number() == month) {
                    assertThat(each.cumulative()).isNotNegative();
                }
            }
        });
    }

    @Test
    void moreOfWhatIsGoodIsNeverLessAndMoreOfWhatCostsNeverMore() {
        each(given -> {
            BigDecimal result = Projection.of(given, Scenario.EXPECTED).result();
            for (UnaryOperator<Assumptions> better : BETTER) {
                assertThat(Projection.of(better.apply(given), Scenario.EXPECTED).result())
                        .isGreaterThanOrEqualTo(result);
            }
            for (UnaryOperator<Assumptions> dearer : DEARER) {
                assertThat(Projection.of(dearer.apply(given), Scenario.EXPECTED).result())
                        .isLessThanOrEqualTo(result);
            }
        });
    }

    /** A price in another coin changes the coin of the result and nothing else. */
    @Test
    void allPricesTenfoldIsTheResultTenfold() {
        each(given -> {
            Assumptions tenfold = given.withPrices(times(given.prices(), BigDecimal.TEN))
                    .withEffort(effort(given, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.TEN));
            BigDecimal expected =
                    Projection.of(given, Scenario.EXPECTED).result().multiply(BigDecimal.TEN);
            // Each of 36 months keeps five amounts to six decimals.
            assertThat(Projection.of(tenfold, Scenario.EXPECTED)
                            .result()
                            .subtract(expected)
                            .abs())
                    .isLessThan(new BigDecimal("0.01"));
        });
    }

    /** More people, or the same sooner: more of everything, and more to pay. Whether that is better depends. */
    @Test
    void moreAmbassadorsAndSoonerBringMoreAndCostMore() {
        each(given -> {
            Crew crew = given.crew();
            for (Crew more : List.of(
                    new Crew(crew.employees() * 2, crew.share(), crew.ramp()),
                    new Crew(crew.employees(), crew.share().multiply(TWICE).min(BigDecimal.ONE), crew.ramp()),
                    new Crew(crew.employees(), crew.share(), Math.max(1, crew.ramp() / 2)))) {
                Projection before = Projection.of(given, Scenario.EXPECTED);
                Projection after = Projection.of(given.withCrew(more), Scenario.EXPECTED);
                for (Function<Month, BigDecimal> figure : GOOD) {
                    assertNotLess(after.total(figure), before.total(figure));
                }
                assertNotLess(after.total(Month::cost), before.total(Month::cost));
            }
        });
    }

    /** But for what the rounding of up to 36 months to six decimals may take away. */
    private static void assertNotLess(BigDecimal after, BigDecimal before) {
        assertThat(after).isGreaterThanOrEqualTo(before.subtract(new BigDecimal("0.0001")));
    }

    private static final List<UnaryOperator<Assumptions>> BETTER = List.of(
            given -> given.withActivity(given.activity().withShares(TWICE)),
            given -> given.withActivity(given.activity().withReach(TWICE)),
            given -> given.withActivity(given.activity().withClicks(TWICE)),
            given -> given.withActivity(given.activity().withHires(TWICE)),
            given -> given.withActivity(given.activity().withDialogues(TWICE)),
            given -> given.withFollowings(given.followings().stream()
                    .map(each -> new Following(
                            each.network(), each.presence(), each.followers().multiply(TWICE)))
                    .toList()),
            given -> given.withPrices(dearer(given.prices(), 0)),
            given -> given.withPrices(dearer(given.prices(), 1)),
            given -> given.withPrices(dearer(given.prices(), 2)),
            given -> given.withPrices(dearer(given.prices(), 3)));

    private static final List<UnaryOperator<Assumptions>> DEARER = List.of(
            given -> given.withEffort(effort(given, TWICE, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE)),
            given -> given.withEffort(effort(given, BigDecimal.ONE, TWICE, BigDecimal.ONE, BigDecimal.ONE)),
            given -> given.withEffort(effort(given, BigDecimal.ONE, BigDecimal.ONE, TWICE, BigDecimal.ONE)),
            given -> given.withEffort(effort(given, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, TWICE)),
            given -> given.withPrices(dearer(given.prices(), 4)),
            given -> given.withPrices(dearer(given.prices(), 5)),
            given -> given.withPrices(dearer(given.prices(), 6)));

    private static Effort effort(
            Assumptions given, BigDecimal own, BigDecimal manager, BigDecimal course, BigDecimal start) {
        return new Effort(
                given.effort().ambassadorHours().multiply(own),
                given.effort().managerHours().multiply(manager),
                given.effort().courseHours().multiply(course),
                given.effort().startCost().multiply(start));
    }

    /** One price doubled, by its place in the record. */
    private static Prices dearer(Prices prices, int place) {
        BigDecimal[] all = all(prices);
        all[place] = all[place].multiply(TWICE);
        return prices(all);
    }

    private void each(java.util.function.Consumer<Assumptions> claim) {
        for (int i = 0; i < TRIES; i++) {
            claim.accept(any.assumptions());
        }
    }

    @Test
    void aTenthMoreAmbassadorsBringATenthMoreHiresAndDialogues() {
        BigDecimal none = BigDecimal.ZERO;
        Assumptions given = any.assumptions()
                .withCrew(new Crew(400, new BigDecimal("0.1"), 6))
                .withActivity(any.assumptions().activity())
                .withEffort(new Effort(none, none, none, none))
                .withPrices(prices("0", "0", "40000", "2000", "0", "0", "0"));
        BigDecimal result = Projection.of(given, Scenario.EXPECTED).result();
        assertThat(Lever.effects(given).stream()
                        .filter(effect -> effect.lever() == Lever.AMBASSADORS)
                        .map(Lever.Effect::difference)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isCloseTo(result.movePointLeft(1), within(new BigDecimal("0.001")));
    }

    private static Following following(Network network, String presence, long followers) {
        return new Following(network, new BigDecimal(presence), BigDecimal.valueOf(followers));
    }

    private static BigDecimal[] all(Prices prices) {
        return new BigDecimal[] {
            prices.click(),
            prices.thousandViews(),
            prices.hire(),
            prices.dialogue(),
            prices.ambassadorHour(),
            prices.managerHour(),
            prices.licence()
        };
    }

    private static Prices times(Prices prices, BigDecimal factor) {
        return prices(
                Arrays.stream(all(prices)).map(price -> price.multiply(factor)).toArray(BigDecimal[]::new));
    }
}
