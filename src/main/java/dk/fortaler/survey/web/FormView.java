package dk.fortaler.survey.web;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.survey.form.Condition;
import dk.fortaler.survey.form.Kind;
import dk.fortaler.survey.form.Option;
import dk.fortaler.survey.form.Question;
import dk.fortaler.survey.form.Questionnaire;
import dk.fortaler.survey.form.Refusal;
import dk.fortaler.survey.form.Scale;
import dk.fortaler.survey.form.SentAnswers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire as a form. Which questions apply is shown without scripts: a question that waits for an answer carries
 * numbers in {@code data-if}, the answers it waits for carry the same in {@code data-on}, and the style hides it until one
 * of them is chosen.
 */
public record FormView(List<Asked> questions) {
    private static final int SHORT = 16;

    public FormView {
        questions = List.copyOf(questions);
    }

    /**
     * A question as it is asked.
     *
     * @param number its id in the page
     * @param waits the numbers of {@code data-if}; null where it is always asked
     * @param error what is wrong with the answer, in words; null where nothing is
     * @param typed what stands in a text
     */
    public record Asked(
            int number,
            Kind kind,
            String field,
            String text,
            boolean required,
            @Nullable String waits,
            @Nullable String error,
            List<Pick> picks,
            List<Row> rows,
            String low,
            String high,
            String typed) {
        public String id() {
            return "q" + number;
        }

        /** Whether its answers are too long to stand two in a row on a phone. */
        public boolean wordy() {
            return picks.stream().anyMatch(pick -> pick.text().length() > SHORT);
        }

        /** Key of what the question's end says of how to answer. */
        public String hint() {
            String how = kind == Kind.MULTIPLE ? "several" : "one";
            return "survey.answer." + how + (required ? ".required" : "");
        }
    }

    /** @param on the numbers of {@code data-on}; null where nothing waits for it */
    public record Pick(
            String value,
            String text,
            boolean chosen,
            @Nullable String on) {}

    public record Row(String field, String text, List<Pick> picks) {}

    public static FormView of(Questionnaire questionnaire, Language language) {
        return of(questionnaire, language, Map.of(), Map.of());
    }

    /**
     * As it was sent and not taken.
     *
     * @param sent values by field
     */
    public static FormView of(
            Questionnaire questionnaire,
            Language language,
            Map<String, List<String>> sent,
            Map<UUID, Refusal> refused) {
        return new FormView(new Writing(questionnaire, language, sent, refused).questions());
    }

    /** Those that are to be mended. */
    public List<Asked> mend() {
        return questions.stream().filter(asked -> asked.error() != null).toList();
    }

    private static final class Writing {
        private final Questionnaire questionnaire;
        private final Language language;
        private final Map<String, List<String>> sent;
        private final Map<UUID, Refusal> refused;
        /** By question, the number of its condition. */
        private final Map<UUID, Integer> conditions = new HashMap<>();

        Writing(
                Questionnaire questionnaire,
                Language language,
                Map<String, List<String>> sent,
                Map<UUID, Refusal> refused) {
            this.questionnaire = questionnaire;
            this.language = language;
            this.sent = sent;
            this.refused = refused;
            for (Question question : questionnaire.questions()) {
                if (question.showIf() != null) {
                    conditions.put(question.id(), conditions.size() + 1);
                }
            }
        }

        List<Asked> questions() {
            List<Asked> all = new ArrayList<>();
            for (Question question : questionnaire.questions()) {
                all.add(asked(question, all.size() + 1));
            }
            return all;
        }

        private Asked asked(Question question, int number) {
            Scale scale = question.scale();
            String field = SentAnswers.field(question);
            return new Asked(
                    number,
                    question.kind(),
                    field,
                    question.text(language),
                    question.required(),
                    waits(question),
                    error(question, field),
                    scale == null ? picks(question, field) : steps(scale, field),
                    question.rows().stream().map(row -> row(question, row)).toList(),
                    scale == null ? "" : scale.low(language),
                    scale == null ? "" : scale.high(language),
                    question.kind() == Kind.TEXT ? String.join("\n", sent.getOrDefault(field, List.of())) : "");
        }

        private List<Pick> picks(Question question, String field) {
            return question.options().stream()
                    .map(option -> new Pick(
                            option.key(), option.text(language), has(field, option.key()), on(question, option)))
                    .toList();
        }

        private List<Pick> steps(Scale scale, String field) {
            return scale.steps().stream()
                    .map(String::valueOf)
                    .map(step -> new Pick(step, step, has(field, step), null))
                    .toList();
        }

        private Row row(Question question, Option row) {
            String field = SentAnswers.field(question, row);
            List<Pick> picks = question.options().stream()
                    .map(option -> new Pick(option.key(), option.text(language), has(field, option.key()), null))
                    .toList();
            return new Row(field, row.text(language), picks);
        }

        private boolean has(String field, String value) {
            return sent.getOrDefault(field, List.of()).contains(value);
        }

        /** Its own condition's number and those of the questions it hangs on: hidden with them. */
        private @Nullable String waits(Question question) {
            Set<String> numbers = new LinkedHashSet<>();
            Optional<Question> each = Optional.of(question);
            while (each.isPresent() && each.get().showIf() != null) {
                Integer number = conditions.get(each.get().id());
                if (!numbers.add(String.valueOf(number))) {
                    break;
                }
                Condition condition = each.get().showIf();
                each = condition == null ? Optional.empty() : questionnaire.find(condition.question());
            }
            return numbers.isEmpty() ? null : String.join(" ", numbers);
        }

        private @Nullable String on(Question question, Option option) {
            List<String> numbers = new ArrayList<>();
            for (Question later : questionnaire.questions()) {
                Condition condition = later.showIf();
                if (condition != null
                        && condition.question().equals(question.id())
                        && condition.options().contains(option.key())) {
                    numbers.add(String.valueOf(conditions.get(later.id())));
                }
            }
            return numbers.isEmpty() ? null : String.join(" ", numbers);
        }

        private @Nullable String error(Question question, String field) {
            Refusal refusal = refused.get(question.id());
            if (refusal == null) {
                return null;
            }
            Texts texts = Texts.of(language);
            return switch (refusal) {
                case MISSING ->
                    texts.text(
                            question.kind() == Kind.TEXT
                                    ? "survey.answer.missing.text"
                                    : question.kind() == Kind.MATRIX
                                            ? "survey.answer.missing.matrix"
                                            : "survey.answer.missing");
                case UNKNOWN, TOO_MANY -> texts.text("survey.answer.unknown");
                case TOO_LONG ->
                    texts.text(
                            "survey.answer.too-long",
                            Map.of(
                                    "most",
                                    SentAnswers.LONGEST_TEXT,
                                    "typed",
                                    String.join("\n", sent.getOrDefault(field, List.of()))
                                            .length()));
            };
        }
    }
}
