package dk.fortaler.goals.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
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

    /** In the given order, each if it goes together with those before it. One without people is not shown. */
    public static <G, P> List<G> publishable(SequencedMap<G, Set<P>> groups) {
        Cells<P> cells = new Cells<>();
        List<G> shown = new ArrayList<>();
        groups.forEach((group, people) -> {
            if (!people.isEmpty() && cells.cut(people)) {
                shown.add(group);
            }
        });
        return shown;
    }

    /** Who is in which cell; those in no group that is shown are in none. */
    private static final class Cells<P> {
        private static final Integer NONE = -1;

        private final Map<P, Integer> cellOf = new HashMap<>();
        private final Map<Integer, Integer> sizes = new HashMap<>();
        private int made;

        /** Answers false, and cuts nothing, where a part would be too small. */
        boolean cut(Set<P> group) {
            Map<Integer, Integer> inside = new HashMap<>();
            group.forEach(person -> inside.merge(cell(person), 1, Integer::sum));
            if (!inside.entrySet().stream().allMatch(part -> mayBeCut(part.getKey(), part.getValue()))) {
                return false;
            }
            Map<Integer, Integer> parts = new HashMap<>();
            inside.forEach((cell, count) -> parts.put(cell, separate(cell, count)));
            group.forEach(person -> cellOf.put(person, parts.getOrDefault(cell(person), NONE)));
            return true;
        }

        private Integer cell(P person) {
            return cellOf.getOrDefault(person, NONE);
        }

        private boolean mayBeCut(Integer cell, int inside) {
            int rest = sizes.getOrDefault(cell, inside) - inside;
            return inside >= FEWEST && (rest == 0 || rest >= FEWEST);
        }

        private Integer separate(Integer cell, int inside) {
            sizes.computeIfPresent(cell, (same, size) -> size - inside);
            sizes.put(++made, inside);
            return made;
        }
    }
}
