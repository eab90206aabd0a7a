package dk.fortaler.businesscase.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * What moves the result: each in turn a tenth larger, everything else as it is, in the expected scenario. Only what a
 * programme can do something about: a price moves the result exactly as the number does that it is multiplied by.
 */
public enum Lever {
    /** More of them bring more hires and dialogues too: those were said of the crew as it is. */
    AMBASSADORS((given, factor) -> {
        Crew crew = given.crew();
        BigDecimal share = crew.share().multiply(factor).min(BigDecimal.ONE);
        BigDecimal grown =
                crew.share().signum() == 0 ? BigDecimal.ONE : share.divide(crew.share(), MathContext.DECIMAL128);
        return given.withCrew(new Crew(crew.employees(), share, crew.ramp()))
                .withActivity(given.activity().withHires(grown).withDialogues(grown));
    }),
    SHARES((given, factor) -> given.withActivity(given.activity().withShares(factor))),
    FOLLOWERS((given, factor) -> given.withFollowings(given.followings().stream()
            .map(each -> new Following(
                    each.network(), each.presence(), each.followers().multiply(factor)))
            .toList())),
    HIRES((given, factor) -> given.withActivity(given.activity().withHires(factor))),
    DIALOGUES((given, factor) -> given.withActivity(given.activity().withDialogues(factor))),
    AMBASSADOR_HOURS((given, factor) -> given.withEffort(new Effort(
            given.effort().ambassadorHours().multiply(factor),
            given.effort().managerHours(),
            given.effort().courseHours(),
            given.effort().startCost()))),
    MANAGER_HOURS((given, factor) -> given.withEffort(new Effort(
            given.effort().ambassadorHours(),
            given.effort().managerHours().multiply(factor),
            given.effort().courseHours(),
            given.effort().startCost())));

    private static final BigDecimal A_TENTH_MORE = new BigDecimal("1.1");

    private final BiFunction<Assumptions, BigDecimal, Assumptions> change;

    Lever(BiFunction<Assumptions, BigDecimal, Assumptions> change) {
        this.change = change;
    }

    /** By how much the result moves: more, or less where it is negative. */
    public record Effect(Lever lever, BigDecimal difference) {}

    /** Those that move it at all, the strongest first. */
    public static List<Effect> effects(Assumptions given) {
        BigDecimal result = Projection.of(given, Scenario.EXPECTED).result();
        return Arrays.stream(values())
                .map(lever -> new Effect(
                        lever,
                        Projection.of(lever.change.apply(given, A_TENTH_MORE), Scenario.EXPECTED)
                                .result()
                                .subtract(result)))
                .filter(effect -> effect.difference().signum() != 0)
                .sorted(Comparator.comparing(
                                (Effect effect) -> effect.difference().abs())
                        .reversed())
                .toList();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
