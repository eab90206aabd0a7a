package dk.fortaler.networks;

import java.util.Comparator;
import java.util.List;

/** How well a network fits, with everything that makes it so. */
public record Score(Network network, List<Part> parts) {
    public Score {
        parts = List.copyOf(parts);
    }

    /** From so many on a network's users are enough to share there, and nothing is cut. Ours, as no figure tells. */
    public static final double THERE = 0.25;

    /** Fewer on a network are hardly anybody. Ours, too. */
    public static final double HARDLY = 0.05;

    /** The mean of the parts' values by their weights, from 0 to 100; 50 where nothing counts. */
    public double mean() {
        long weights = parts.stream().mapToLong(Part::weight).sum();
        if (weights == 0) {
            return 100 * Part.NEUTRAL;
        }
        double sum =
                parts.stream().mapToDouble(part -> part.weight() * part.value()).sum();
        return Math.clamp(100 * sum / weights, 0, 100);
    }

    /**
     * How much of the mean is left, from 0 to 1: what a network allows and whom it reaches helps nobody who is not there. All
     * of it from a quarter of the people on, and where use is not known; below that the less, the more use counts:
     *
     * <pre>
     * 1 − weight of use ÷ 5 × (1 − min(1, use ÷ ¼))
     * </pre>
     */
    public double left() {
        return parts.stream()
                .filter(part -> part.factor() == Factor.USE)
                .mapToDouble(part ->
                        1 - (double) part.weight() / Weights.MOST * (1 - Math.min(1, part.value() / THERE)))
                .findFirst()
                .orElse(1);
    }

    /** Whether fewer than a quarter are there, and it counts. */
    public boolean cut() {
        return left() < 1;
    }

    /** Whether hardly anybody is there, and it counts. */
    public boolean deserted() {
        return parts.stream()
                .anyMatch(part -> part.factor() == Factor.USE && part.weight() > 0 && part.value() < HARDLY);
    }

    /** The mean, as far as it is left. */
    public double exact() {
        return mean() * left();
    }

    public int points() {
        return (int) Math.round(exact());
    }

    /** What speaks for it most, strongest first. */
    public List<Part> advantages(int most) {
        return parts.stream()
                .filter(part -> part.pull() > 0)
                .sorted(Comparator.comparingDouble(part -> -part.pull()))
                .limit(most)
                .toList();
    }

    /** What speaks against it most, strongest first; before all else that few are there. */
    public List<Part> drawbacks(int most) {
        return parts.stream()
                .filter(part -> part.pull() < 0)
                .sorted(Comparator.<Part>comparingInt(part -> cut() && part.factor() == Factor.USE ? 0 : 1)
                        .thenComparingDouble(Part::pull))
                .limit(most)
                .toList();
    }
}
