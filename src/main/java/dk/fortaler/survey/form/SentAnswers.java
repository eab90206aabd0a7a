package dk.fortaler.survey.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A form as it was sent, read by the questions that were asked of its sender: what stands in questions that do not apply
 * counts for nothing, whatever a browser that cannot hide them has sent.
 *
 * @param refused which answers cannot be taken, in the questions' order
 */
public record SentAnswers(Answers answers, Map<UUID, Refusal> refused) {
    /** How many characters a text may have. */
    public static final int LONGEST_TEXT = 1_000;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    /** The form's field of a question. */
    public static String field(Question question) {
        return "q." + question.id();
    }

    /** The form's field of a matrix' row. */
    public static String field(Question question, Option row) {
        return field(question) + "." + row.key();
    }

    /** @param sent values by field; other fields are passed over */
    public static SentAnswers read(Questionnaire questionnaire, Map<String, List<String>> sent) {
        Map<UUID, Answer> answers = new HashMap<>();
        Map<UUID, Refusal> refused = new LinkedHashMap<>();
        for (Question question : questionnaire.questions()) {
            if (!questionnaire.asks(question, new Answers(answers))) {
                continue;
            }
            switch (read(question, sent)) {
                case Read.Given(Answer answer) -> answers.put(question.id(), answer);
                case Read.Refused(Refusal reason) -> refused.put(question.id(), reason);
                case Read.Nothing() -> {
                    if (question.required()) {
                        refused.put(question.id(), Refusal.MISSING);
                    }
                }
            }
        }
        return new SentAnswers(new Answers(answers), refused);
    }

    private sealed interface Read {
        record Given(Answer answer) implements Read {}

        record Refused(Refusal reason) implements Read {}

        record Nothing() implements Read {}
    }

    private static Read read(Question question, Map<String, List<String>> sent) {
        List<String> values = values(sent, field(question));
        return switch (question.kind()) {
            case SINGLE, MULTIPLE -> chosen(question, values);
            case SCALE -> scale(question, values);
            case MATRIX -> matrix(question, sent);
            case TEXT -> text(values);
        };
    }

    private static Read chosen(Question question, List<String> values) {
        Set<String> keys = new HashSet<>(values);
        if (keys.isEmpty()) {
            return new Read.Nothing();
        }
        if (question.kind() == Kind.SINGLE && keys.size() > 1) {
            return new Read.Refused(Refusal.TOO_MANY);
        }
        return keys.stream().allMatch(key -> question.option(key).isPresent())
                ? new Read.Given(new Answer.Chosen(keys))
                : new Read.Refused(Refusal.UNKNOWN);
    }

    private static Read scale(Question question, List<String> values) {
        Scale scale = question.scale();
        if (values.isEmpty() || scale == null) {
            return new Read.Nothing();
        }
        if (values.size() > 1) {
            return new Read.Refused(Refusal.TOO_MANY);
        }
        Optional<Integer> step = scale.steps().stream()
                .filter(each -> values.getFirst().equals(String.valueOf(each)))
                .findFirst();
        return step.<Read>map(each -> new Read.Given(new Answer.Scale(each)))
                .orElseGet(() -> new Read.Refused(Refusal.UNKNOWN));
    }

    /** A required matrix wants all its rows. */
    private static Read matrix(Question question, Map<String, List<String>> sent) {
        Map<String, String> cells = new HashMap<>();
        for (Option row : question.rows()) {
            List<String> values = values(sent, field(question, row));
            if (values.size() > 1) {
                return new Read.Refused(Refusal.TOO_MANY);
            }
            if (!values.isEmpty() && question.option(values.getFirst()).isEmpty()) {
                return new Read.Refused(Refusal.UNKNOWN);
            }
            values.forEach(key -> cells.put(row.key(), key));
        }
        boolean gaps = cells.size() < question.rows().size();
        if (cells.isEmpty() || question.required() && gaps) {
            return question.required() ? new Read.Refused(Refusal.MISSING) : new Read.Nothing();
        }
        return new Read.Given(new Answer.Matrix(cells));
    }

    private static Read text(List<String> values) {
        String text = CONTROL.matcher(
                        String.join("\n", values).replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("")
                .strip();
        if (text.isEmpty()) {
            return new Read.Nothing();
        }
        return text.length() > LONGEST_TEXT
                ? new Read.Refused(Refusal.TOO_LONG)
                : new Read.Given(new Answer.Text(text));
    }

    /** Without the empty ones that a browser sends for what was left out. */
    private static List<String> values(Map<String, List<String>> sent, String field) {
        List<String> values = new ArrayList<>(sent.getOrDefault(field, List.of()));
        values.removeIf(String::isEmpty);
        return values;
    }
}
