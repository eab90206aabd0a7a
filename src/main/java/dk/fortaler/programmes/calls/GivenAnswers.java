package dk.fortaler.programmes.calls;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.programmes.calls.Question.Kind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What an applicant answered, in the words that they saw. A choice that is none of the question's is no answer. */
final class GivenAnswers {
    private static final int LONGEST = 1_000;

    private GivenAnswers() {}

    static String field(Question question) {
        return "answer-" + question.id();
    }

    static List<Answered> read(
            Call call, Language language, HttpServletRequest request, Map<String, List<String>> errors) {
        List<Answered> answers = new ArrayList<>();
        for (Question question : call.questions()) {
            String[] sent = request.getParameterValues(field(question));
            List<String> given = sent == null ? List.of() : Arrays.asList(sent);
            String answer = question.kind() == Kind.TEXT ? text(given) : chosen(question, given, language);
            if (answer.length() > LONGEST) {
                errors.put(field(question), List.of("web.form.too-long"));
            } else if (!answer.isEmpty()) {
                answers.add(new Answered(question.in(language), answer));
            }
        }
        return answers;
    }

    private static String text(List<String> given) {
        return given.isEmpty()
                ? ""
                : given.getFirst().replace("\r\n", "\n").replace("\0", "").strip();
    }

    /** Options are sent by their place, as their words differ by language. */
    private static String chosen(Question question, List<String> given, Language language) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < question.options().size(); i++) {
            if (given.contains(Integer.toString(i))) {
                words.add(question.options().get(i).in(language));
            }
        }
        long most = question.kind() == Kind.SINGLE ? 1 : words.size();
        return words.stream().limit(most).collect(Collectors.joining(", "));
    }
}
