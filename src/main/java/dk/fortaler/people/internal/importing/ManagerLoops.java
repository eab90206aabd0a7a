package dk.fortaler.people.internal.importing;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Finds the circles in "is managed by", where everybody has one manager at most. */
final class ManagerLoops {
    private ManagerLoops() {}

    /** Everybody who is their own manager's manager, however many steps away. */
    static <T> Set<T> in(Map<T, T> managers) {
        var inLoops = new HashSet<T>();
        var seen = new HashSet<T>();
        for (T start : managers.keySet()) {
            var walk = new LinkedHashSet<T>();
            T at = start;
            while (at != null && !seen.contains(at) && walk.add(at)) {
                at = managers.get(at);
            }
            if (at != null && walk.contains(at)) {
                addLoop(managers, at, inLoops);
            }
            seen.addAll(walk);
        }
        return inLoops;
    }

    private static <T> void addLoop(Map<T, T> managers, T start, Set<T> inLoops) {
        T at = start;
        while (at != null && inLoops.add(at)) {
            at = managers.get(at);
        }
    }
}
