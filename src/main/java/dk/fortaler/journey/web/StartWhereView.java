package dk.fortaler.journey.web;

import dk.fortaler.networks.Aim;
import dk.fortaler.people.DepartmentId;
import dk.fortaler.programmes.StartingPlace.Ranked;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where to begin.
 *
 * @param places the best first
 * @param surveyed whether a survey tells of departments
 * @param aims that the goals are for
 * @param paths of departments
 */
public record StartWhereView(List<Ranked> places, boolean surveyed, Set<Aim> aims, Map<DepartmentId, String> paths) {
    /** Whether the first is better than the others, and not only before them in the alphabet. */
    public boolean proposes() {
        Ranked first = places.getFirst();
        return !first.place().started()
                && (places.size() == 1
                        || places.get(1).place().started()
                        || first.points() > places.get(1).points());
    }

    /** Starts a programme for it, with a proposal filled in. */
    public String start(DepartmentId department) {
        StringBuilder address =
                new StringBuilder("/programmes/new?then=networks&department=").append(department.value());
        aims.stream()
                .sorted(Comparator.naturalOrder())
                .forEach(aim -> address.append("&aim=").append(aim.key()));
        return address.toString();
    }

    public String path(DepartmentId department) {
        return paths.getOrDefault(department, "");
    }
}
