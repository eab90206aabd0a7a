package dk.fortaler.academy.web;

import dk.fortaler.academy.course.Question;
import dk.fortaler.academy.course.Question.Choice;
import dk.fortaler.academy.course.Quiz;
import dk.fortaler.web.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Answers to a quiz as its form sends them.
 *
 * @param answers by question, of those that were answered
 * @param errors text keys by field
 */
record QuizForm(Map<UUID, List<String>> answers, Map<String, List<String>> errors) {
    QuizForm {
        answers = Map.copyOf(answers);
        errors = Map.copyOf(errors);
    }

    /** The field of a question. */
    static String field(Question question) {
        return "q-" + question.id();
    }

    /** The field for a choice's place in an order. */
    static String field(Question question, Choice choice) {
        return "q-" + question.id() + "-" + choice.id();
    }

    static QuizForm of(Quiz quiz, HttpServletRequest request) {
        Map<UUID, List<String>> answers = new HashMap<>();
        Map<String, List<String>> errors = new HashMap<>();
        for (Question question : quiz.questions()) {
            List<String> answer =
                    question.kind() == Question.Kind.ORDER ? order(question, request) : sent(request, field(question));
            if (answer.isEmpty()) {
                errors.put(
                        field(question),
                        List.of(
                                question.kind() == Question.Kind.ORDER
                                        ? "academy.quiz.order.each"
                                        : "academy.quiz.unanswered"));
            } else {
                answers.put(question.id(), answer);
            }
        }
        return new QuizForm(answers, errors);
    }

    Form refused(HttpServletRequest request) {
        return Form.refused(request, errors);
    }

    private static List<String> sent(HttpServletRequest request, String field) {
        String[] values = request.getParameterValues(field);
        return values == null
                ? List.of()
                : List.of(values).stream().filter(value -> !value.isBlank()).toList();
    }

    /** The choices by the places that were given; nothing where two have the same place. */
    private static List<String> order(Question question, HttpServletRequest request) {
        Map<String, String> byPlace = new HashMap<>();
        Set<String> places = new HashSet<>();
        for (Choice choice : question.choices()) {
            String place = String.join("", sent(request, field(question, choice)));
            places.add(place);
            byPlace.put(place, choice.id().toString());
        }
        List<String> expected = IntStream.rangeClosed(1, question.choices().size())
                .mapToObj(String::valueOf)
                .toList();
        List<String> order = new ArrayList<>();
        if (places.equals(Set.copyOf(expected))) {
            expected.forEach(place -> order.add(byPlace.get(place)));
        }
        return order;
    }
}
