package dk.fortaler.survey;

import dk.fortaler.kernel.text.Language;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a survey is.
 *
 * @param openedOn null for a draft
 * @param closesOn its last day; null where it has none
 * @param closedOn null until then
 * @param invited how many have a link of their own
 * @param invitedAnswered how many of those have answered, at least: told in whole groups while it is open, exactly when it is
 *     closed, and 0 where that, or how many answered by an open link instead, is fewer than may be told
 * @param answers how many answered, also by an open link; told in the same way
 */
public record SurveySummary(
        SurveyId id,
        Map<Language, String> title,
        SurveyState state,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closesOn,
        @Nullable LocalDate closedOn,
        int invited,
        int invitedAnswered,
        int answers) {
    public SurveySummary {
        title = Map.copyOf(title);
    }

    /** In the language, or in the other. */
    public String title(Language language) {
        String own = title.getOrDefault(language, "");
        return own.isEmpty()
                ? title.values().stream()
                        .filter(other -> !other.isEmpty())
                        .findFirst()
                        .orElse("")
                : own;
    }
}
