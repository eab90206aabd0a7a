package dk.fortaler.goals.ssi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Of which groups sums may be shown side by side without telling of fewer than five people.
 *
 * <p>The groups that are shown cut the people into cells: those who are in exactly the same of them. Every sum that is shown,
 * and so every difference and every other reckoning with them, is made of whole cells. So it is enough that no cell has one
 * to four people. A group inside another is shown where the rest of the other has five or nobody.
 */
public final class SafeGroups {
    public static final int FEWEST = 5;

    private SafeGroups() {}

    /** The larger ones first, each if it goes together with those before it; of the same size in the given order. */
    public static <G, P> List<G> publishable(Map<G, Set<P>> groups) {
        List<Map.Entry<G, Set<P>>> largestFirst = new ArrayList<>(groups.entrySet());
        largestFirst.sort(Comparator.comparingInt(group -> -group.getValue().size()));
        List<G> shown = new ArrayList<>();
        List<Set<P>> shownPeople = new ArrayList<>();
        for (Map.Entry<G, Set<P>> group : largestFirst) {
            shownPeople.add(group.getValue());
            if (!group.getValue().isEmpty() && smallestCell(shownPeople) >= FEWEST) {
                shown.add(group.getKey());
            } else {
                shownPeople.removeLast();
            }
        }
        return shown;
    }

    private static <P> int smallestCell(List<Set<P>> shown) {
        Set<P> everybody = new HashSet<>();
        shown.forEach(everybody::addAll);
        Map<List<Boolean>, Integer> cells = new HashMap<>();
        for (P person : everybody) {
            cells.merge(shown.stream().map(group -> group.contains(person)).toList(), 1, Integer::sum);
        }
        Collection<Integer> sizes = cells.values();
        return sizes.isEmpty() ? 0 : Collections.min(sizes);
    }
}
