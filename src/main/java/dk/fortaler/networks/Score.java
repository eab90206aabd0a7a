package dk.fortaler.networks;

import java.util.Comparator;
import java.util.List;

/** How well a network fits, with everything that makes it so. */
public record Score(Network network, List<Part> parts) {
    public Score {
        parts = List.copyOf(parts);
    }

    /** The mean of the parts' values by their weights, from 0 to 100; 50 where nothing counts. */
    public double exact() {
        long weights = parts.stream().mapToLong(Part::weight).sum();
        if (weights == 0) {
            return 100 * Part.NEUTRAL;
        }
        double sum =
                parts.stream().mapToDouble(part -> part.weight() * part.value()).sum();
        return Math.clamp(100 * sum / weights, 0, 100);
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

    /** What speaks against it most, strongest first. */
    public List<Part> drawbacks(int most) {
        return parts.stream()
                .filter(part -> part.pull() < 0)
                .sorted(Comparator.comparingDouble(Part::pull))
                .limit(most)
                .toList();
    }
}
