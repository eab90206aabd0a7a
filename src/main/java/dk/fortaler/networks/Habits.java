package dk.fortaler.networks;

import java.util.Map;

/**
 * What a survey tells of the employees and the networks, as shares from 0 to 1. What is missing is
 * not known: not asked, or answered by too few.
 *
 * @param use who uses it at all, of those who answered
 * @param professional who uses it for work, of those who use any
 * @param wish who would like to share there, of those who would like to take part
 * @param surveyed whether there is a survey at all that has been answered
 */
public record Habits(
        Map<Network, Double> use, Map<Network, Double> professional, Map<Network, Double> wish, boolean surveyed) {
    public static final Habits UNKNOWN = new Habits(Map.of(), Map.of(), Map.of(), false);

    public Habits {
        use = checked(use);
        professional = checked(professional);
        wish = checked(wish);
    }

    /** What a survey told. */
    public Habits(Map<Network, Double> use, Map<Network, Double> professional, Map<Network, Double> wish) {
        this(use, professional, wish, true);
    }

    public boolean known() {
        return !use.isEmpty() || !professional.isEmpty() || !wish.isEmpty();
    }

    private static Map<Network, Double> checked(Map<Network, Double> shares) {
        shares.forEach((network, share) -> {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException(network + " has a share of " + share);
            }
        });
        return Map.copyOf(shares);
    }
}
