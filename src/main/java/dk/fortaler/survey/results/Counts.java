package dk.fortaler.survey.results;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How some people answered.
 *
 * @param answers how many did
 * @param options how often each was chosen; options that nobody chose are missing
 */
public record Counts(int answers, Map<String, Integer> options) {
    public static final Counts NONE = new Counts(0, Map.of());

    public Counts {
        options = Map.copyOf(options);
    }

    static Counts one(Collection<String> chosen) {
        Map<String, Integer> options = new HashMap<>();
        chosen.forEach(option -> options.put(option, 1));
        return new Counts(1, options);
    }

    Counts plus(Counts more) {
        Map<String, Integer> both = new HashMap<>(options);
        more.options.forEach((option, count) -> both.merge(option, count, Integer::sum));
        return new Counts(answers + more.answers, both);
    }

    public int of(String option) {
        return options.getOrDefault(option, 0);
    }

    /** From 0 to 1; 0 where nobody answered. */
    public double share(String option) {
        return answers == 0 ? 0 : (double) of(option) / answers;
    }
}
