package dk.fortaler.networks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which networks fit: purposes, audience, what the employees said, and what each network allows. A score is the mean of its
 * factors' values by their weights, cut where few are there ({@link Score#left}); what is not known is worth a half,
 * for all networks alike. Pure.
 */
public final class Recommendation {
    private static final int FEW = 2;
    private static final int HALFWAY = 50;

    private Recommendation() {}

    /** All networks, the best first; equals in the order of {@link Network}. */
    public static List<Score> of(Wishes wishes) {
        return Arrays.stream(Network.values())
                .map(network -> score(network, wishes))
                .sorted(Comparator.comparingDouble(score -> -score.exact()))
                .toList();
    }

    /**
     * The best to choose, three at most: more are too many to do well. The best of all, and beside it those next best that more
     * than hardly anybody uses: one, and another where it stands at least halfway.
     *
     * @param scores the best first
     */
    public static List<Network> best(List<Score> scores) {
        List<Network> best = new ArrayList<>();
        for (Score score : scores) {
            boolean enough = best.size() < FEW || best.size() == FEW && score.points() >= HALFWAY;
            if (best.isEmpty() || enough && !score.deserted()) {
                best.add(score.network());
            }
        }
        return List.copyOf(best);
    }

    private static Score score(Network network, Wishes wishes) {
        return new Score(
                network,
                Arrays.stream(Factor.values())
                        .map(factor ->
                                part(network, factor, wishes, wishes.weights().of(factor)))
                        .toList());
    }

    private static Part part(Network network, Factor factor, Wishes wishes, int weight) {
        Habits habits = wishes.habits();
        return switch (factor) {
            case PURPOSE ->
                fit(
                        factor,
                        weight,
                        sorted(wishes.aims()),
                        aim -> Fit.of(network, aim),
                        aim -> "networks.aim." + aim.key());
            case AUDIENCE ->
                fit(
                        factor,
                        weight,
                        sorted(wishes.audiences()),
                        audience -> Fit.of(network, audience),
                        audience -> "networks.audience." + audience.key());
            case USE -> said(factor, weight, habits, habits.use().get(network));
            case PROFESSIONAL ->
                said(factor, weight, habits, habits.professional().get(network));
            case WISH -> said(factor, weight, habits, habits.wish().get(network));
            case SHARING, PUBLISHING, METRICS, TEXTS, POINTS, EFFORT -> able(factor, weight, network);
        };
    }

    private static <T extends Enum<T>> List<T> sorted(Collection<T> some) {
        return some.stream().sorted().toList();
    }

    /** The mean of the fits, and for each degree of fit a reason that names what has it. */
    private static <T> Part fit(
            Factor factor, int weight, List<T> wanted, ToIntFunction<T> fits, Function<T, String> name) {
        if (wanted.isEmpty()) {
            return Part.neutral(factor, weight, "networks.reason." + factor.key() + ".none");
        }
        List<Reason> reasons = new ArrayList<>();
        for (int degree = Fit.BEST; degree >= 0; degree--) {
            int wantedDegree = degree;
            List<String> topics = wanted.stream()
                    .filter(one -> fits.applyAsInt(one) == wantedDegree)
                    .map(name)
                    .toList();
            if (!topics.isEmpty()) {
                reasons.add(new Reason("networks.reason." + factor.key() + "." + degree, Map.of(), topics));
            }
        }
        double mean = wanted.stream().mapToInt(fits).average().orElse(0) / Fit.BEST;
        return new Part(factor, Math.clamp(mean, 0, 1), weight, reasons);
    }

    private static Part said(Factor factor, int weight, Habits habits, @Nullable Double share) {
        if (share == null) {
            return Part.neutral(
                    factor,
                    weight,
                    habits.surveyed() ? "networks.reason.survey.silent" : "networks.reason.survey.none");
        }
        Map<String, Object> arguments = Map.of("share", share);
        return new Part(
                factor, share, weight, List.of(new Reason("networks.reason." + factor.key(), arguments, List.of())));
    }

    private static Part able(Factor factor, int weight, Network network) {
        Abilities.Fact fact = Abilities.of(network, factor);
        return new Part(factor, fact.value(), weight, List.of(Reason.of(fact.key())));
    }
}
