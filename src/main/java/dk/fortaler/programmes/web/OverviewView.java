package dk.fortaler.programmes.web;

import dk.fortaler.networks.Network;
import dk.fortaler.programmes.GoalsOfProgramme;
import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.Tailored;
import dk.fortaler.programmes.calls.Call;
import dk.fortaler.programmes.cohorts.Cohort;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a manager opens first.
 *
 * @param networks that it uses, and
 * @param decided whether that was decided
 * @param department path of the one it is made for; empty for all
 * @param course title of the course that who joins takes; empty for none
 * @param next the cohort that starts next, or null
 * @param applications how many wait for an answer
 * @param asked how many were asked within a year
 * @param goals those that are not closed, and
 * @param addGoal where another is set
 * @param todo what is best done now
 */
public record OverviewView(
        Programme programme,
        Tailored tailored,
        Set<Network> networks,
        boolean decided,
        String department,
        String course,
        Call call,
        @Nullable Cohort next,
        List<Cohort> cohorts,
        long applications,
        long asked,
        List<GoalsOfProgramme.Goal> goals,
        String addGoal,
        Todo todo) {
    /** What is best done now, and where. */
    public enum Todo {
        READ("/applications"),
        DESCRIBE("/edit"),
        NETWORKS("/networks"),
        STORY(""),
        ASK("/members"),
        CALL("/call"),
        SHARE("");

        private final String path;

        Todo(String path) {
            this.path = path;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public String address() {
        return "/programmes/" + programme.id().value();
    }

    public String todoAddress() {
        return todo == Todo.SHARE || todo == Todo.STORY ? "/content" : address() + todo.path;
    }
}
