package dk.fortaler.networks;

import java.util.EnumMap;
import java.util.Map;

/** How much each factor counts: 0 not at all, 5 most. A factor that is not named has its usual weight. */
public record Weights(Map<Factor, Integer> each) {
    public static final int MOST = 5;

    public Weights {
        Map<Factor, Integer> all = new EnumMap<>(Factor.class);
        for (Factor factor : Factor.values()) {
            int weight = each.getOrDefault(factor, factor.usual());
            if (weight < 0 || weight > MOST) {
                throw new IllegalArgumentException(factor + " weighs " + weight);
            }
            all.put(factor, weight);
        }
        each = Map.copyOf(all);
    }

    public static Weights usual() {
        return new Weights(Map.of());
    }

    public int of(Factor factor) {
        return each.getOrDefault(factor, factor.usual());
    }

    public Weights with(Factor factor, int weight) {
        Map<Factor, Integer> changed = new EnumMap<>(each);
        changed.put(factor, weight);
        return new Weights(changed);
    }

    /** Whether nothing counts at all. */
    public boolean nothing() {
        return each.values().stream().allMatch(weight -> weight == 0);
    }
}
