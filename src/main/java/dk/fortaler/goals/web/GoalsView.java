package dk.fortaler.goals.web;

import dk.fortaler.goals.internal.Followed;
import dk.fortaler.goals.internal.Level;
import java.util.Arrays;
import java.util.List;

/**
 * The goals of an organisation, or those of one person.
 *
 * @param groups those that are open
 * @param closed the others
 * @param manages whether the reader may set goals for others
 * @param oversees whether the reader sees the organisation's goals
 */
public record GoalsView(List<Group> groups, Closed closed, boolean manages, boolean oversees) {
    public GoalsView {
        groups = List.copyOf(groups);
    }

    /**
     * Those that are closed, the latest first.
     *
     * @param more how many are not shown
     * @param all where they are
     */
    public record Closed(List<Followed> goals, int more, String all) {
        public Closed {
            goals = List.copyOf(goals);
        }
    }

    /** @param title key of its heading's text */
    public record Group(String title, List<Followed> goals) {
        public Group {
            goals = List.copyOf(goals);
        }
    }

    public boolean empty() {
        return closed.goals().isEmpty()
                && groups.stream().allMatch(group -> group.goals().isEmpty());
    }

    static List<Group> byLevel(List<Followed> goals) {
        return Arrays.stream(Level.values())
                .map(level -> new Group(
                        "goals.level." + level.key(),
                        goals.stream()
                                .filter(each -> each.goal().level() == level)
                                .toList()))
                .filter(group -> !group.goals().isEmpty())
                .toList();
    }
}
