package dk.fortaler.networks;

import java.util.Set;

/** What a programme asks of its networks. */
public record Wishes(Set<Aim> aims, Set<Audience> audiences, Habits habits, Weights weights) {
    public Wishes {
        aims = Set.copyOf(aims);
        audiences = Set.copyOf(audiences);
    }
}
