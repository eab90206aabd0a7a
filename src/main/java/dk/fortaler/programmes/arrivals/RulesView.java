package dk.fortaler.programmes.arrivals;

import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.internal.DepartmentPaths.Department;
import dk.fortaler.web.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme's rules, and the form for another.
 *
 * @param coming whom they ask on the days to come, all together
 * @param preview whom the rule in the form would touch, where that was asked
 */
public record RulesView(
        Programme programme,
        List<ArrivalRule> rules,
        Some coming,
        List<Department> departments,
        Form form,
        @Nullable Preview preview) {
    /** People, of whom the first are shown by name. */
    public record Some(List<Touched.Person> people) {
        private static final int SHOWN = 20;

        public Some {
            people = List.copyOf(people);
        }

        public List<Touched.Person> shown() {
            return people.stream().limit(SHOWN).toList();
        }

        public int more() {
            return Math.max(0, people.size() - SHOWN);
        }
    }

    /**
     * Whom a rule would touch.
     *
     * @param recent of those who came in the last thirty days
     * @param today how many of everybody who is there today fit it
     */
    public record Preview(Some recent, long today) {}

    public String address() {
        return "/programmes/" + programme.id().value();
    }
}
