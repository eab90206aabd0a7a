package dk.fortaler.networks;

import java.util.List;
import java.util.Map;

/**
 * How well each network fits an aim and an audience: 3 very well, 2 well, 1 somewhat, 0 hardly. No public figure says this
 * for employees' posts, so it is our own judgement as of November 2026, and pages say so; whoever knows better changes the
 * weights or says why in the decision. Columns stand in the order of {@link Network}: LinkedIn, X, Facebook, Instagram,
 * Snapchat, Threads, Bluesky, Mastodon.
 */
final class Fit {
    static final int BEST = 3;

    private static final Map<Aim, List<Integer>> AIMS = Map.of(
            Aim.AWARENESS, List.of(3, 2, 3, 3, 1, 2, 1, 1),
            Aim.RECRUITMENT, List.of(3, 1, 3, 2, 2, 1, 1, 1),
            Aim.NETWORK, List.of(3, 2, 1, 1, 0, 1, 2, 1),
            Aim.SALES, List.of(3, 1, 2, 1, 0, 1, 1, 0),
            Aim.EVENT, List.of(3, 2, 3, 2, 1, 1, 1, 1));

    private static final Map<Audience, List<Integer>> AUDIENCES = Map.of(
            Audience.BUSINESSES, List.of(3, 1, 1, 1, 0, 1, 1, 0),
            Audience.PUBLIC, List.of(1, 1, 3, 2, 1, 1, 1, 0),
            Audience.YOUNG, List.of(1, 1, 1, 3, 3, 2, 1, 1),
            Audience.TRADE, List.of(3, 2, 1, 1, 0, 1, 2, 2),
            Audience.PRESS, List.of(2, 3, 1, 1, 0, 1, 3, 2),
            Audience.LOCAL, List.of(1, 0, 3, 2, 1, 0, 0, 0));

    private Fit() {}

    static int of(Network network, Aim aim) {
        return AIMS.getOrDefault(aim, List.of()).get(network.ordinal());
    }

    static int of(Network network, Audience audience) {
        return AUDIENCES.getOrDefault(audience, List.of()).get(network.ordinal());
    }
}
