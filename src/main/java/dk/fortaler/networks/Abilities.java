package dk.fortaler.networks;

/**
 * What each network lets people and programs do, from 0 to 1, with the text that says it. Facts and sources: networks.md,
 * sections 0 to 3, as of November 2026.
 */
final class Abilities {
    private Abilities() {}

    /** A fact and how much it speaks for the network: under a half where it is a drawback. */
    record Fact(double value, String key) {
        private static Fact of(double value, String key) {
            return new Fact(value, "networks.reason." + key);
        }
    }

    static Fact of(Network network, Factor factor) {
        return switch (factor) {
            case SHARING -> sharing(network);
            case PUBLISHING -> publishing(network);
            case METRICS -> metrics(network);
            case TEXTS -> network.wantsOwnWords() ? Fact.of(0, "texts.forbidden") : Fact.of(1, "texts.allowed");
            case POINTS ->
                switch (network) {
                    case FACEBOOK, INSTAGRAM, THREADS -> Fact.of(0, "points.forbidden");
                    case LINKEDIN, X, SNAPCHAT, BLUESKY, MASTODON -> Fact.of(1, "points.allowed");
                };
            case EFFORT -> effort(network);
            case PURPOSE, AUDIENCE, USE, PROFESSIONAL, WISH ->
                throw new IllegalArgumentException(factor + " is no ability of a network");
        };
    }

    private static Fact sharing(Network network) {
        return switch (network) {
            case LINKEDIN, X, THREADS, BLUESKY -> Fact.of(1, "sharing.whole");
            case MASTODON -> Fact.of(0.9, "sharing.server");
            case FACEBOOK, SNAPCHAT -> Fact.of(0.4, "sharing.link");
            case INSTAGRAM -> Fact.of(0.2, "sharing.none");
        };
    }

    private static Fact publishing(Network network) {
        return switch (network) {
            case LINKEDIN -> Fact.of(0.9, "publishing.renewed");
            case BLUESKY, MASTODON -> Fact.of(1, "publishing.free");
            case THREADS -> Fact.of(0.7, "publishing.reviewed");
            case X -> Fact.of(0.4, "publishing.paid");
            case FACEBOOK, INSTAGRAM, SNAPCHAT -> Fact.of(0, "publishing.none");
        };
    }

    private static Fact metrics(Network network) {
        return switch (network) {
            case THREADS -> Fact.of(1, "metrics.views");
            case X -> Fact.of(0.8, "metrics.paid");
            case BLUESKY, MASTODON -> Fact.of(0.7, "metrics.reactions");
            case LINKEDIN -> Fact.of(0.3, "metrics.approval");
            case FACEBOOK, INSTAGRAM, SNAPCHAT -> Fact.of(0, "metrics.none");
        };
    }

    private static Fact effort(Network network) {
        return switch (network) {
            case LINKEDIN, THREADS, BLUESKY -> Fact.of(1, "effort.tap");
            case MASTODON -> Fact.of(0.9, "effort.server");
            case X -> Fact.of(0.5, "effort.words");
            case FACEBOOK -> Fact.of(0.4, "effort.paste");
            case SNAPCHAT -> Fact.of(0.3, "effort.phone");
            case INSTAGRAM -> Fact.of(0.2, "effort.picture");
        };
    }
}
