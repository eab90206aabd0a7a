package dk.fortaler.networks;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Wishes of all kinds, and what a network scores by them. */
final class RandomWishes {
    private RandomWishes() {}

    static double score(Network network, Wishes wishes) {
        return found(network, wishes).exact();
    }

    static Score found(Network network, Wishes wishes) {
        return Recommendation.of(wishes).stream()
                .filter(score -> score.network() == network)
                .findFirst()
                .orElseThrow();
    }

    static Wishes saying(Wishes wishes, int which, Network network, double share) {
        Habits habits = wishes.habits();
        return new Wishes(
                wishes.aims(),
                wishes.audiences(),
                new Habits(
                        which == 0 ? with(habits.use(), network, share) : habits.use(),
                        which == 1 ? with(habits.professional(), network, share) : habits.professional(),
                        which == 2 ? with(habits.wish(), network, share) : habits.wish()),
                wishes.weights());
    }

    private static Map<Network, Double> with(Map<Network, Double> shares, Network network, double share) {
        Map<Network, Double> more = new HashMap<>(shares);
        more.put(network, share);
        return more;
    }

    static Wishes weighing(Wishes wishes, Weights weights) {
        return new Wishes(wishes.aims(), wishes.audiences(), wishes.habits(), weights);
    }

    static Wishes wishes(Random chance) {
        Set<Aim> aims = EnumSet.noneOf(Aim.class);
        Set<Audience> audiences = EnumSet.noneOf(Audience.class);
        for (Aim aim : Aim.values()) {
            if (chance.nextInt(3) == 0) {
                aims.add(aim);
            }
        }
        for (Audience audience : Audience.values()) {
            if (chance.nextInt(3) == 0) {
                audiences.add(audience);
            }
        }
        Map<Factor, Integer> weights = new EnumMap<>(Factor.class);
        for (Factor factor : Factor.values()) {
            weights.put(factor, chance.nextInt(Weights.MOST + 1));
        }
        return new Wishes(
                aims, audiences, new Habits(shares(chance), shares(chance), shares(chance)), new Weights(weights));
    }

    private static Map<Network, Double> shares(Random chance) {
        Map<Network, Double> shares = new EnumMap<>(Network.class);
        for (Network network : Network.values()) {
            if (chance.nextBoolean()) {
                shares.put(network, chance.nextDouble());
            }
        }
        return shares;
    }
}
