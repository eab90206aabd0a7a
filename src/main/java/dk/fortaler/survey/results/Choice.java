package dk.fortaler.survey.results;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Whose answers a reader wants to see: of each splitting the number of a group, or {@link #ALL}. Numbers that are none of
 * a splitting's groups mean all.
 */
public record Choice(List<Integer> groups) {
    public static final int ALL = -1;

    public Choice {
        groups = List.copyOf(groups);
    }

    public static Choice everybody() {
        return new Choice(List.of());
    }

    public int of(int splitting) {
        return splitting < groups.size() ? groups.get(splitting) : ALL;
    }

    public boolean isEverybody() {
        return groups.stream().allMatch(group -> group == ALL);
    }

    /** The same but for one splitting. */
    public Choice with(int splitting, int group) {
        List<Integer> changed = new ArrayList<>(groups);
        changed.addAll(Collections.nCopies(Math.max(0, splitting + 1 - changed.size()), ALL));
        changed.set(splitting, group);
        return new Choice(changed);
    }

    /** Where something is chosen that nobody can choose, all is meant. */
    Choice within(List<Splitting> splittings) {
        List<Integer> known = new ArrayList<>();
        for (int i = 0; i < splittings.size(); i++) {
            boolean there = splittings.get(i).divides()
                    && of(i) >= 0
                    && of(i) < splittings.get(i).groups().size();
            known.add(there ? of(i) : ALL);
        }
        return new Choice(known);
    }
}
