package dk.fortaler.people.internal.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One spelling for each department: the present one, else the most frequent of the list, so that "SALG" and "Salg" don't
 * become two.
 */
final class DepartmentSpelling {
    private final Map<DepartmentPath, String> present = new HashMap<>();
    private final Map<DepartmentPath, String> spellings = new HashMap<>();

    DepartmentSpelling(Collection<DepartmentPath> departments, Collection<DepartmentPath> listed) {
        departments.forEach(path -> levels(path).forEach(level -> present.putIfAbsent(level.key(), level.name())));
        spellings.putAll(present);
        counts(listed).forEach((key, names) -> spellings.putIfAbsent(key, mostFrequent(names)));
    }

    DepartmentPath spell(DepartmentPath path) {
        return new DepartmentPath(levels(path).stream()
                .map(level -> spellings.getOrDefault(level.key(), level.name()))
                .toList());
    }

    /** The departments that these paths need and that don't exist, from the top down. */
    List<DepartmentPath> missing(Collection<DepartmentPath> spelled) {
        Set<DepartmentPath> missing = new LinkedHashSet<>();
        for (DepartmentPath path : new LinkedHashSet<>(spelled)) {
            levels(path).stream()
                    .filter(level -> !present.containsKey(level.key()))
                    .forEach(missing::add);
        }
        return missing.stream()
                .sorted(Comparator.<DepartmentPath>comparingInt(
                                path -> path.names().size())
                        .thenComparing(DepartmentPath::toString))
                .toList();
    }

    private static List<DepartmentPath> levels(DepartmentPath path) {
        var levels = new ArrayList<DepartmentPath>();
        for (int depth = 1; depth <= path.names().size(); depth++) {
            levels.add(path.first(depth));
        }
        return levels;
    }

    private static Map<DepartmentPath, Map<String, Integer>> counts(Collection<DepartmentPath> listed) {
        var counts = new HashMap<DepartmentPath, Map<String, Integer>>();
        var rows = new HashMap<DepartmentPath, Integer>();
        listed.forEach(path -> rows.merge(path, 1, Integer::sum));
        rows.forEach((path, count) -> levels(path)
                .forEach(level -> counts.computeIfAbsent(level.key(), key -> new TreeMap<>())
                        .merge(level.name(), count, Integer::sum)));
        return counts;
    }

    private static String mostFrequent(Map<String, Integer> names) {
        return names.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }
}
