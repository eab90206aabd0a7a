package dk.fortaler.survey.internal;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.survey.SurveyId;
import dk.fortaler.survey.SurveyState;
import dk.fortaler.survey.form.Questionnaire;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A survey as its managers see it.
 *
 * @param smallestGroup under how many answers nothing is shown
 * @param previous the round that this one repeats
 * @param audience departments that are invited with all below them; empty for everybody
 * @param progress the sending of invitations or reminders that runs or ran last
 * @param closesOn the last day on which it can be answered
 * @param openCode what an open link carries; null where there is none
 * @param answers how many answered, once it is closed; null where that were too few to tell
 * @param unreadable how many answers were given up at the close, as they could not be read
 * @param version changes with every change, so that nobody writes over what they have not seen
 */
public record Survey(
        SurveyId id,
        Map<Language, String> title,
        Map<Language, String> introduction,
        SurveyState state,
        Way way,
        int smallestGroup,
        Questionnaire questionnaire,
        @Nullable SurveyId previous,
        List<UUID> audience,
        @Nullable UUID progress,
        @Nullable LocalDate closesOn,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate remindedOn,
        @Nullable String openCode,
        @Nullable Integer answers,
        int unreadable,
        int version) {
    public Survey {
        title = Map.copyOf(title);
        introduction = Map.copyOf(introduction);
        audience = List.copyOf(audience);
    }

    /** In the language, or in the other. */
    public String title(Language language) {
        return in(title, language);
    }

    public String introduction(Language language) {
        return in(introduction, language);
    }

    public boolean draft() {
        return state == SurveyState.DRAFT;
    }

    public boolean open() {
        return state == SurveyState.OPEN;
    }

    public boolean closed() {
        return state == SurveyState.CLOSED;
    }

    public String address() {
        return "/surveys/" + id.value();
    }

    static String in(Map<Language, String> text, Language language) {
        String own = text.getOrDefault(language, "");
        return own.isEmpty()
                ? text.values().stream()
                        .filter(other -> !other.isEmpty())
                        .findFirst()
                        .orElse("")
                : own;
    }
}
