package dk.fortaler.programmes;

import dk.fortaler.people.DepartmentId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a programme best begins: with those who want to, few enough to know each other, with a leader who goes first and a goal
 * of their own. A rule of thumb of ours: points = Σ weight · value / Σ weight · 100, over plain records that a higher module
 * gathers.
 */
public final class StartingPlace {
    /** So few are known by name, and so many are a crowd. */
    private static final int TOO_FEW = 5;

    private static final int ENOUGH = 10;
    private static final int CROWD = 60;
    private static final int TOO_MANY = 300;

    /** What a department of which no wish is known counts for: less than a middling interest, more than none. */
    private static final double UNKNOWN = 0.3;

    private static final int LEADERS_ENOUGH = 2;

    private StartingPlace() {}

    /** What speaks for a place. */
    public enum Factor {
        INTEREST(5),
        SIZE(2),
        LEADERS(2),
        GOALS(1);

        private final int weight;

        Factor(int weight) {
            this.weight = weight;
        }

        public int weight() {
            return weight;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A place to begin.
     *
     * @param departments one, or several that a survey never tells apart
     * @param people who work there now
     * @param interest what a survey showed of them, already of k answers or more; nothing where it shows none
     * @param leaders who lead there and take part, or said that they will
     * @param goals that are open for it alone
     * @param started whether a programme is made for it already
     */
    public record Place(
            List<DepartmentId> departments,
            String name,
            int people,
            Optional<Interest> interest,
            int leaders,
            int goals,
            boolean started) {
        public Place {
            departments = List.copyOf(departments);
        }
    }

    /**
     * What was answered to "would you like to be an ambassador?".
     *
     * @param share from 0 to 1
     */
    public record Interest(int yes, int answers, double share) {}

    /** What one factor says of a place; {@code value} from 0 to 1. */
    public record Part(Factor factor, double value) {}

    /**
     * A place with its points.
     *
     * @param points from 0 to 100
     * @param parts in the order of {@link Factor}
     */
    public record Ranked(Place place, int points, List<Part> parts) {
        public Ranked {
            parts = List.copyOf(parts);
        }
    }

    /** The best first; where a programme has started, it comes last. */
    public static List<Ranked> rank(List<Place> places) {
        return places.stream()
                .map(StartingPlace::ranked)
                .sorted(Comparator.comparing((Ranked each) -> each.place.started)
                        .thenComparing(Comparator.comparingInt(Ranked::points).reversed())
                        .thenComparing(each -> each.place.name))
                .toList();
    }

    private static Ranked ranked(Place place) {
        List<Part> parts = new ArrayList<>();
        double sum = 0;
        int weights = 0;
        for (Factor factor : Factor.values()) {
            double value = value(factor, place);
            parts.add(new Part(factor, value));
            sum += factor.weight * value;
            weights += factor.weight;
        }
        return new Ranked(place, (int) Math.round(sum * 100 / weights), parts);
    }

    private static double value(Factor factor, Place place) {
        return switch (factor) {
            case INTEREST -> place.interest.map(Interest::share).orElse(UNKNOWN);
            case SIZE -> size(place.people);
            case LEADERS -> Math.min(1, (double) place.leaders / LEADERS_ENOUGH);
            case GOALS -> place.goals > 0 ? 1 : 0;
        };
    }

    /** Rises to a handful or two, and falls again towards a crowd. */
    private static double size(int people) {
        if (people < TOO_FEW) {
            return 0;
        }
        if (people < ENOUGH) {
            return (double) (people - TOO_FEW + 1) / (ENOUGH - TOO_FEW + 1);
        }
        return people <= CROWD ? 1 : Math.max(0, 1 - (double) (people - CROWD) / (TOO_MANY - CROWD));
    }
}
