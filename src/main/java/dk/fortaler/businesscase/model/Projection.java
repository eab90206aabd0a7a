package dk.fortaler.businesscase.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One scenario, month by month. The formulas, for month m:
 *
 * <pre>
 * ambassadors = employees × share × min(1, m ÷ ramp)
 * shares      = ambassadors × shares per week × 52 ÷ 12
 * reach       = shares × followers per share × reach rate
 *               followers per share = Σ presence × followers ÷ Σ presence, over the networks
 * clicks      = reach × click rate
 * media value = clicks × price of a click, or reach ÷ 1,000 × price of a thousand views, or nothing
 * hiring      = hires per year ÷ 12 × price of a hire × min(1, m ÷ ramp)
 * sales       = dialogues per month × value of a dialogue × min(1, m ÷ ramp)
 * time        = (ambassadors × hours per week × wage + manager's hours per week × wage) × 52 ÷ 12
 *               + new ambassadors × course hours × wage
 * fees        = ambassadors × licence + (first month: start cost)
 * </pre>
 *
 * Potential reach as followers × shares is what Haiilo and PostBeyond count; the reach rate discounts it (Sprinklr counts
 * 15 % of the followers). Time and fees are the same in all scenarios: what is uncertain is what comes of them.
 *
 * @param months in order, from the first
 */
public record Projection(Scenario scenario, List<Month> months) {
    private static final BigDecimal WEEKS = BigDecimal.valueOf(52);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    public Projection {
        months = List.copyOf(months);
    }

    public static Projection of(Assumptions given, Scenario scenario) {
        List<Month> months = new ArrayList<>();
        BigDecimal cumulative = BigDecimal.ZERO;
        for (int number = 1; number <= given.months(); number++) {
            Month month = month(given, scenario, number);
            cumulative = cumulative.add(month.result());
            months.add(upTo(month, cumulative));
        }
        return new Projection(scenario, months);
    }

    private static Month month(Assumptions given, Scenario scenario, int number) {
        Crew crew = given.crew();
        Prices prices = given.prices();
        BigDecimal ambassadors = crew.in(number);
        BigDecimal ramp = BigDecimal.valueOf(Math.min(number, crew.ramp()));
        BigDecimal begun = ramp.divide(BigDecimal.valueOf(crew.ramp()), MathContext.DECIMAL128);
        BigDecimal shares = monthly(ambassadors.multiply(given.sharesPerWeek().in(scenario)));
        BigDecimal reach = shares.multiply(given.followersPerShare())
                .multiply(given.reachRate().in(scenario));
        BigDecimal clicks = reach.multiply(given.clickRate().in(scenario));
        BigDecimal hires = given.hiresPerYear().in(scenario).divide(MONTHS, MathContext.DECIMAL128);
        return new Month(
                number,
                Month.kept(ambassadors),
                Month.kept(shares),
                Month.kept(reach),
                Month.kept(clicks),
                Month.kept(mediaValue(given, reach, clicks)),
                Month.kept(hires.multiply(begun).multiply(prices.hire())),
                Month.kept(
                        given.dialoguesPerMonth().in(scenario).multiply(begun).multiply(prices.dialogue())),
                Month.kept(time(given, ambassadors, number)),
                Month.kept(fees(given, ambassadors, number)),
                BigDecimal.ZERO);
    }

    /** What reach and clicks of any origin are worth at the case's prices: also of those that happened. */
    public static BigDecimal mediaValue(Assumptions given, BigDecimal reach, BigDecimal clicks) {
        return switch (given.mediaValue()) {
            case OFF -> BigDecimal.ZERO;
            case CLICKS -> clicks.multiply(given.prices().click());
            case VIEWS ->
                reach.divide(THOUSAND, MathContext.DECIMAL128)
                        .multiply(given.prices().thousandViews());
        };
    }

    private static BigDecimal time(Assumptions given, BigDecimal ambassadors, int number) {
        Effort effort = given.effort();
        BigDecimal before = number == 1 ? BigDecimal.ZERO : given.crew().in(number - 1);
        BigDecimal weekly = ambassadors
                .multiply(effort.ambassadorHours())
                .multiply(given.prices().ambassadorHour())
                .add(effort.managerHours().multiply(given.prices().managerHour()));
        BigDecimal course = ambassadors
                .subtract(before)
                .multiply(effort.courseHours())
                .multiply(given.prices().ambassadorHour());
        return monthly(weekly).add(course);
    }

    private static BigDecimal fees(Assumptions given, BigDecimal ambassadors, int number) {
        BigDecimal licences = ambassadors.multiply(given.prices().licence());
        return number == 1 ? licences.add(given.effort().startCost()) : licences;
    }

    private static BigDecimal monthly(BigDecimal weekly) {
        return weekly.multiply(WEEKS).divide(MONTHS, MathContext.DECIMAL128);
    }

    private static Month upTo(Month month, BigDecimal cumulative) {
        return new Month(
                month.number(),
                month.ambassadors(),
                month.shares(),
                month.reach(),
                month.clicks(),
                month.mediaValue(),
                month.hiring(),
                month.sales(),
                month.time(),
                month.fees(),
                cumulative);
    }

    /** The sum of a figure over all months. */
    public BigDecimal total(Function<Month, BigDecimal> figure) {
        return months.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns less cost over all months. */
    public BigDecimal result() {
        return months.getLast().cumulative();
    }

    /** The first month at whose end as much has come in as was spent; null where there is none. */
    public @Nullable Integer breakEvenMonth() {
        return months.stream()
                .filter(month -> month.cumulative().signum() >= 0)
                .map(Month::number)
                .findFirst()
                .orElse(null);
    }

    /** Returns ÷ cost, to two decimals: 1.5 is a krone and a half for each krone. Nothing where nothing is spent. */
    public Optional<BigDecimal> returnOnCost() {
        BigDecimal cost = total(Month::cost);
        return cost.signum() == 0
                ? Optional.empty()
                : Optional.of(total(Month::returns).divide(cost, 2, RoundingMode.HALF_UP));
    }
}
