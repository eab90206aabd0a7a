package dk.fortaler.survey.form;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FormJsonTest {
    private static final Map<Language, String> TEXT = Map.of(Language.DA, "Hvad?", Language.EN, "What?");

    private final Question single = new Question(
            UUID.randomUUID(),
            "wishes_to_join",
            Kind.SINGLE,
            TEXT,
            List.of(new Option("yes", TEXT), new Option("no", Map.of())),
            List.of(),
            null,
            true,
            true,
            null);
    private final Question matrix = new Question(
            UUID.randomUUID(),
            null,
            Kind.MATRIX,
            TEXT,
            List.of(new Option("a", TEXT)),
            List.of(new Option("r", TEXT)),
            null,
            false,
            false,
            new Condition(single.id(), Set.of("yes", "no")));
    private final Question scale = new Question(
            UUID.randomUUID(),
            null,
            Kind.SCALE,
            TEXT,
            List.of(),
            List.of(),
            new Scale(0, 10, TEXT, Map.of()),
            false,
            false,
            null);

    @Test
    void aQuestionnaireComesBackAsItWas() {
        Questionnaire questionnaire = new Questionnaire(List.of(single, matrix, scale));
        assertThat(FormJson.questionnaire(FormJson.write(questionnaire))).isEqualTo(questionnaire);
    }

    @Test
    void answersComeBackAsTheyWere() {
        Answers answers = new Answers(Map.of(
                single.id(), new Answer.Chosen(Set.of("yes")),
                matrix.id(), new Answer.Matrix(Map.of("r", "a")),
                scale.id(), new Answer.Scale(7),
                UUID.randomUUID(), new Answer.Text("\"<b>\n7")));
        assertThat(FormJson.answers(FormJson.write(answers))).isEqualTo(answers);
    }

    @Test
    void aConditionHoldsOnlyWhereItsQuestionIsAskedItself() {
        Question last = new Question(
                UUID.randomUUID(),
                null,
                Kind.TEXT,
                TEXT,
                List.of(),
                List.of(),
                null,
                false,
                false,
                new Condition(single.id(), Set.of("yes")));
        Question hidden = new Question(
                single.id(),
                null,
                Kind.SINGLE,
                TEXT,
                single.options(),
                List.of(),
                null,
                false,
                false,
                new Condition(last.id(), Set.of("x")));
        Questionnaire questionnaire = new Questionnaire(List.of(single, last));
        assertThat(questionnaire.asks(last, new Answers(Map.of(single.id(), new Answer.Chosen(Set.of("yes"))))))
                .isTrue();
        assertThat(questionnaire.asks(last, new Answers(Map.of(single.id(), new Answer.Chosen(Set.of("no"))))))
                .isFalse();
        assertThat(questionnaire.asks(last, new Answers(Map.of()))).isFalse();
        assertThat(new Questionnaire(List.of(hidden, last))
                        .asks(last, new Answers(Map.of(single.id(), new Answer.Chosen(Set.of("yes"))))))
                .as("behind a question that waits for it")
                .isFalse();
    }
}
