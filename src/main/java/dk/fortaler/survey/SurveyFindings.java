package dk.fortaler.survey;

import dk.fortaler.networks.Network;
import dk.fortaler.people.DepartmentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a closed survey tells the steps that follow. Figures only, each of {@code k} answers or more (or of none); questions that
 * were not asked, or that too few answered, count nothing ({@link Part#NONE}).
 *
 * @param answers of everybody
 * @param invited by a link of their own; 0 where all came by an open link
 * @param networks each once, in the order of {@link Network}; from the questions {@code networks_used},
 *     {@code networks_professional} and {@code networks_wanted}
 * @param interest from the question {@code wishes_to_join}
 * @param departments the same by groups of departments that together are everybody; empty where it cannot be split
 * @param holdsBack by the option's key, from {@code holds_back}
 * @param training by the option's key, from {@code training}
 */
public record SurveyFindings(
        SurveyId survey,
        LocalDate closedOn,
        int answers,
        int invited,
        List<NetworkFinding> networks,
        Interest interest,
        List<DepartmentInterest> departments,
        Map<String, Part> holdsBack,
        Map<String, Part> training) {
    public SurveyFindings {
        networks = List.copyOf(networks);
        departments = List.copyOf(departments);
        holdsBack = Map.copyOf(holdsBack);
        training = Map.copyOf(training);
    }

    /**
     * Some of those who answered a question.
     *
     * @param of how many answered it; 0 where nothing is known
     */
    public record Part(int count, int of) {
        public static final Part NONE = new Part(0, 0);

        public boolean isKnown() {
            return of > 0;
        }

        /** From 0 to 1; 0 where nothing is known. */
        public double share() {
            return of == 0 ? 0 : (double) count / of;
        }
    }

    /**
     * How colleagues stand to a network.
     *
     * @param professional of those who use any
     * @param wanted of those who would like to join
     */
    public record NetworkFinding(Network network, Part used, Part professional, Part wanted) {}

    /** Who would like to be an ambassador. */
    public record Interest(int yes, int maybe, int no) {
        public static final Interest NONE = new Interest(0, 0, 0);

        public int answers() {
            return yes + maybe + no;
        }

        /** Those who said yes, and half of those who said maybe, of all: a rule of thumb of ours. */
        public double share() {
            return answers() == 0 ? 0 : (yes + maybe / 2.0) / answers();
        }
    }

    /**
     * The interest of one or several departments, which the results never tell apart.
     *
     * @param departments by id, as they were when the survey was made; empty for those who named none
     * @param unnamed whether those who named none are among them
     */
    public record DepartmentInterest(List<DepartmentId> departments, boolean unnamed, Interest interest) {
        public DepartmentInterest {
            departments = List.copyOf(departments);
        }
    }
}
