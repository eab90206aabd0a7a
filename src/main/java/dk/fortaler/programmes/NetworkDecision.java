package dk.fortaler.programmes;

import dk.fortaler.networks.Aim;
import dk.fortaler.networks.Audience;
import dk.fortaler.networks.Factor;
import dk.fortaler.networks.Network;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A decision about a programme's networks, with everything that it stood on at that moment. Never changed; another follows.
 *
 * @param number counts a programme's decisions from 1
 * @param by who decided, empty where that person is gone
 * @param verdicts one for each network, the best score first
 */
public record NetworkDecision(int number, Instant at, String by, List<Verdict> verdicts, Basis basis) {
    public NetworkDecision {
        verdicts = List.copyOf(verdicts);
    }

    /**
     * What was decided about one network.
     *
     * @param score from 0 to 100, as it was
     * @param values of the factors, from 0 to 1, as they were
     * @param words the decider's own reason; may be empty
     */
    public record Verdict(Network network, boolean chosen, int score, Map<Factor, Double> values, String words) {
        public static final int LONGEST_WORDS = 500;

        public Verdict {
            values = Map.copyOf(values);
            if (words.length() > LONGEST_WORDS) {
                throw new IllegalArgumentException("A reason of " + words.length() + " letters");
            }
        }
    }

    /**
     * What the scores were reckoned from.
     *
     * @param surveyed whether a survey's answers were among it
     */
    public record Basis(Set<Aim> aims, Set<Audience> audiences, Map<Factor, Integer> weights, boolean surveyed) {
        public Basis {
            aims = Set.copyOf(aims);
            audiences = Set.copyOf(audiences);
            weights = Map.copyOf(weights);
        }
    }

    public List<Verdict> chosen() {
        return verdicts.stream().filter(Verdict::chosen).toList();
    }
}
