package dk.fortaler.survey.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts departments together, until at least {@code k} of each group have answered and at least {@code k} have not. So do
 * of every sum of groups, and of what the organisation has beside them, as the groups share nobody and leave nobody out.
 * None is shown where not even two such groups can be made: nobody learns who has answered, nor who has not.
 */
final class Pools {
    private Pools() {}

    /** Of one department, or of several together. */
    record Turnout(List<String> names, int invited, int answered) {
        Turnout {
            names = List.copyOf(names);
        }

        Turnout with(Turnout more) {
            List<String> both = new ArrayList<>(names);
            both.addAll(more.names);
            return new Turnout(both, invited + more.invited, answered + more.answered);
        }

        private boolean hides(int k) {
            return answered >= k && invited - answered >= k;
        }
    }

    private static final Comparator<Turnout> SMALLEST =
            Comparator.comparingInt(Turnout::invited).thenComparing(turnout -> String.join("\n", turnout.names()));

    /** @return at least two groups that cover all departments, or none */
    static List<Turnout> of(int k, List<Turnout> departments) {
        List<Turnout> groups = new ArrayList<>(departments);
        while (groups.size() > 1) {
            Turnout small = groups.stream()
                    .filter(group -> !group.hides(k))
                    .min(SMALLEST)
                    .orElse(null);
            if (small == null) {
                return List.copyOf(groups);
            }
            groups.remove(small);
            Turnout other = groups.stream().min(SMALLEST).orElseThrow();
            groups.set(groups.indexOf(other), other.with(small));
        }
        return List.of();
    }
}
