package dk.fortaler.survey.form;

import dk.fortaler.kernel.text.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a questionnaire cannot, or had better not, be sent out as it is.
 *
 * @param question where; null where it concerns the whole
 * @param what which kind of trouble
 * @param language in which a translation is missing, so that its readers get the other: it can be sent out all the same.
 *     Null for what cannot
 */
public record Problem(
        @Nullable UUID question, What what, @Nullable Language language) {
    /** How many questions may depend on an earlier answer: the answering page's style knows that many. */
    public static final int CONDITIONS = 20;

    public static final int QUESTIONS = 50;

    /** What people write tells most of who wrote it. */
    public static final int TEXTS = 3;

    /** The kinds of trouble; each has its text. */
    public enum What {
        NO_QUESTIONS,
        TOO_MANY_QUESTIONS,
        TOO_MANY_CONDITIONS,
        NO_TEXT,
        FEW_OPTIONS,
        OPTION_WITHOUT_TEXT,
        SAME_OPTION_TWICE,
        NO_ROWS,
        ROW_WITHOUT_TEXT,
        SCALE_TOO_WIDE,
        BACKGROUND_NOT_SINGLE,
        CONDITION_LOOKS_AHEAD,
        CONDITION_WITHOUT_OPTIONS,
        TOO_MANY_TEXTS;

        /** The end of its text's key. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public boolean stops() {
        return language == null;
    }

    /** All that stands in the way, in the questions' order. */
    public static List<Problem> of(Questionnaire questionnaire) {
        List<Question> questions = questionnaire.questions();
        List<Problem> found = new ArrayList<>();
        if (questions.isEmpty()) {
            found.add(new Problem(null, What.NO_QUESTIONS, null));
        }
        if (questions.size() > QUESTIONS) {
            found.add(new Problem(null, What.TOO_MANY_QUESTIONS, null));
        }
        if (questions.stream().filter(question -> question.showIf() != null).count() > CONDITIONS) {
            found.add(new Problem(null, What.TOO_MANY_CONDITIONS, null));
        }
        Set<UUID> earlier = new HashSet<>();
        for (Question question : questions) {
            found.addAll(of(question));
            conditionOf(questionnaire, question, earlier).ifPresent(what -> found.add(problem(question, what)));
            earlier.add(question.id());
        }
        if (questions.stream().filter(question -> question.kind() == Kind.TEXT).count() > TEXTS) {
            found.add(new Problem(null, What.TOO_MANY_TEXTS, null));
        }
        return found;
    }

    /** What is wrong with a question by itself. */
    public static List<Problem> of(Question question) {
        List<Problem> found = new ArrayList<>();
        texts(question, List.of(question.text()), What.NO_TEXT, found);
        texts(question, question.options().stream().map(Option::text).toList(), What.OPTION_WITHOUT_TEXT, found);
        texts(question, question.rows().stream().map(Option::text).toList(), What.ROW_WITHOUT_TEXT, found);
        if (question.kind().hasOptions() && question.options().size() < 2) {
            found.add(problem(question, What.FEW_OPTIONS));
        }
        if (sameTwice(question.options()) || sameTwice(question.rows())) {
            found.add(problem(question, What.SAME_OPTION_TWICE));
        }
        if (question.kind() == Kind.MATRIX && question.rows().isEmpty()) {
            found.add(problem(question, What.NO_ROWS));
        }
        Scale scale = question.scale();
        if (question.kind() == Kind.SCALE
                && (scale == null || scale.to() <= scale.from() || scale.to() - scale.from() > 10)) {
            found.add(problem(question, What.SCALE_TOO_WIDE));
        }
        if (question.background() && question.kind() != Kind.SINGLE) {
            found.add(problem(question, What.BACKGROUND_NOT_SINGLE));
        }
        return found;
    }

    private static Optional<What> conditionOf(Questionnaire questionnaire, Question question, Set<UUID> earlier) {
        Condition condition = question.showIf();
        if (condition == null) {
            return Optional.empty();
        }
        if (!earlier.contains(condition.question())) {
            return Optional.of(What.CONDITION_LOOKS_AHEAD);
        }
        boolean known = questionnaire
                .find(condition.question())
                .filter(on -> on.kind() == Kind.SINGLE || on.kind() == Kind.MULTIPLE)
                .filter(on -> condition.options().stream()
                        .anyMatch(key -> on.option(key).isPresent()))
                .isPresent();
        return known ? Optional.empty() : Optional.of(What.CONDITION_WITHOUT_OPTIONS);
    }

    private static void texts(Question question, List<Map<Language, String>> texts, What what, List<Problem> found) {
        if (texts.stream().anyMatch(text -> text.values().stream().allMatch(String::isBlank))) {
            found.add(problem(question, what));
            return;
        }
        for (Language language : Language.values()) {
            if (texts.stream().anyMatch(text -> text.getOrDefault(language, "").isBlank())) {
                found.add(new Problem(question.id(), what, language));
            }
        }
    }

    /** By key, or so that a reader of either language could not tell them apart. */
    private static boolean sameTwice(List<Option> options) {
        Set<String> seen = new HashSet<>();
        for (Option option : options) {
            boolean fresh = seen.add(option.key());
            for (Language language : Language.values()) {
                String words = option.text().getOrDefault(language, "").strip().toLowerCase(language.locale());
                fresh &= words.isEmpty() || seen.add(language.tag() + ": " + words);
            }
            if (!fresh) {
                return true;
            }
        }
        return false;
    }

    private static Problem problem(Question question, What what) {
        return new Problem(question.id(), what, null);
    }
}
