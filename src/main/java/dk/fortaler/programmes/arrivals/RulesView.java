package dk.fortaler.programmes.arrivals;

import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.internal.DepartmentPaths.Department;
import dk.fortaler.web.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme's rules, and the form for another.
 *
 * @param preview whom the rule in the form would touch, where that was asked
 */
public record RulesView(
        Programme programme,
        List<ArrivalRule> rules,
        List<Department> departments,
        Form form,
        @Nullable Preview preview) {
    /** How many names are shown. */
    static final int SHOWN = 20;

    /**
     * Whom a rule would touch.
     *
     * @param recent of those who came in the last thirty days, all of them
     * @param today how many of everybody who is there today fit it
     */
    public record Preview(List<Touched.Person> recent, long today) {
        public Preview {
            recent = List.copyOf(recent);
        }

        public List<Touched.Person> shown() {
            return recent.stream().limit(SHOWN).toList();
        }

        public int more() {
            return Math.max(0, recent.size() - SHOWN);
        }
    }

    public String address() {
        return "/programmes/" + programme.id().value();
    }
}
