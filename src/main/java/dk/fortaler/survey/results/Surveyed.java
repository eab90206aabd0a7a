package dk.fortaler.survey.results;

import dk.fortaler.kernel.text.Bilingual;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.survey.SurveyId;
import dk.fortaler.survey.form.Questionnaire;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A survey whose results are read: never a draft.
 *
 * @param k no group under so many answers is ever shown
 * @param previous the round before, to compare with
 * @param closedOn null while it is open
 * @param unreadable how many answers were given up at the close, as they could not be read
 */
public record Surveyed(
        SurveyId id,
        String titleDa,
        String titleEn,
        int k,
        Questionnaire questionnaire,
        @Nullable SurveyId previous,
        @Nullable LocalDate closesOn,
        @Nullable LocalDate closedOn,
        int unreadable) {
    public boolean isOpen() {
        return closedOn == null;
    }

    /** In the language, or in the other where it was not translated. */
    public String title(Language language) {
        return new Bilingual(titleDa, titleEn).in(language);
    }

    public Optional<SurveyId> before() {
        return Optional.ofNullable(previous);
    }
}
