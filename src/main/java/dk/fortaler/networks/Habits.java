package dk.fortaler.networks;

import java.util.Map;

/**
 * What a survey tells of the employees and the networks, as shares of those who answered, from 0 to 1. What is missing is
 * not known: not asked, or answered by too few.
 *
 * @param use who uses it at all
 * @param professional who uses it for work
 * @param wish who would like to share there
 */
public record Habits(Map<Network, Double> use, Map<Network, Double> professional, Map<Network, Double> wish) {
    public static final Habits UNKNOWN = new Habits(Map.of(), Map.of(), Map.of());

    public Habits {
        use = checked(use);
        professional = checked(professional);
        wish = checked(wish);
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
