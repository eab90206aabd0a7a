package dk.fortaler.businesscase.model;

import java.math.BigDecimal;
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
    AMBASSADORS((given, factor) ->
            given.withShareOfEmployees(given.crew().share().multiply(factor).min(BigDecimal.ONE))),
    SHARES((given, factor) -> given.withActivity(given.activity().withShares(factor))),
    FOLLOWERS((given, factor) -> given.withFollowings(given.followings().stream()
            .map(each -> new Following(
                    each.network(), each.presence(), each.followers().multiply(factor)))
            .toList())),
    HIRES((given, factor) -> given.withActivity(given.activity().withHires(factor))),
    DIALOGUES((given, factor) -> given.withActivity(given.activity().withDialogues(factor))),
    AMBASSADOR_HOURS((given, factor) -> given.withEffort(
            given.effort().withAmbassadorHours(given.effort().ambassadorHours().multiply(factor)))),
    MANAGER_HOURS((given, factor) -> given.withEffort(
            given.effort().withManagerHours(given.effort().managerHours().multiply(factor))));

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
