package dk.fortaler.survey.results;

import java.util.List;
import java.util.UUID;

/**
 * A background question and the groups that results can be split by.
 *
 * @param groups of option keys; an empty key stands for those who left the question open
 */
public record Splitting(UUID question, List<List<String>> groups) {
    public Splitting {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /** False where only one group was large enough: then there is nothing to choose. */
    public boolean divides() {
        return groups.size() > 1;
    }
}
