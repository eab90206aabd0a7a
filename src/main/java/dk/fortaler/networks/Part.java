package dk.fortaler.networks;

import java.util.List;

/**
 * One factor's part in a network's score.
 *
 * @param value from 0 (speaks against it) to 1 (speaks for it); a half where nothing is known
 * @param weight how much it counts
 */
public record Part(Factor factor, double value, int weight, List<Reason> reasons) {
    /** What a factor is worth of which nothing is known: the same for every network. */
    static final double NEUTRAL = 0.5;

    public Part {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(factor + " is worth " + value);
        }
        reasons = List.copyOf(reasons);
    }

    static Part neutral(Factor factor, int weight, String why) {
        return new Part(factor, NEUTRAL, weight, List.of(Reason.of(why)));
    }

    /** The value from 0 to 100. */
    public int percent() {
        return (int) Math.round(value * 100);
    }

    /** How strongly it pulls the score up (above 0) or down. */
    public double pull() {
        return weight * (value - NEUTRAL);
    }
}
