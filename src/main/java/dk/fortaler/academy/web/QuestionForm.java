package dk.fortaler.academy.web;

import dk.fortaler.academy.course.Question;
import dk.fortaler.academy.course.Question.Choice;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.text.Bilingual;
import dk.fortaler.web.Form;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A question as it is written.
 *
 * @param choiceDanish the choices in turn; one that is empty in both languages is none
 * @param right numbers, from 0, of those that are right
 * @param accepted a line for each answer that is right
 */
record QuestionForm(
        String kind,
        @Size(max = 500, message = "web.form.too-long") String textDanish,
        @Size(max = 500, message = "web.form.too-long") String textEnglish,
        @Size(max = 1000, message = "web.form.too-long") String feedbackDanish,
        @Size(max = 1000, message = "web.form.too-long") String feedbackEnglish,
        List<@Size(max = 300, message = "web.form.too-long") String> choiceDanish,
        List<@Size(max = 300, message = "web.form.too-long") String> choiceEnglish,
        Set<Integer> right,
        @Size(max = 2000, message = "web.form.too-long") String accepted,
        int revision) {
    QuestionForm {
        textDanish = Typed.line(textDanish);
        textEnglish = Typed.line(textEnglish);
        feedbackDanish = Typed.line(feedbackDanish);
        feedbackEnglish = Typed.line(feedbackEnglish);
        choiceDanish = choiceDanish == null ? List.of() : List.copyOf(choiceDanish);
        choiceEnglish = choiceEnglish == null ? List.of() : List.copyOf(choiceEnglish);
        right = right == null ? Set.of() : Set.copyOf(right);
        accepted = Typed.text(accepted);
    }

    static Form of(Question question) {
        Map<String, Object> values = new HashMap<>();
        values.put("kind", question.kind().key());
        values.put("textDanish", question.text().danish());
        values.put("textEnglish", question.text().english());
        values.put("feedbackDanish", question.feedback().danish());
        values.put("feedbackEnglish", question.feedback().english());
        List<Choice> choices = question.choices();
        values.put(
                "choiceDanish",
                choices.stream().map(each -> each.text().danish()).toList());
        values.put(
                "choiceEnglish",
                choices.stream().map(each -> each.text().english()).toList());
        values.put(
                "right",
                choices.stream().filter(Choice::right).map(choices::indexOf).toList());
        values.put("accepted", String.join("\n", question.accepted()));
        return Form.of(values);
    }

    Question on(Question old, Ids ids) {
        Question.Kind wanted = kindOrSingle();
        return new Question(
                old.id(),
                wanted,
                new Bilingual(textDanish, textEnglish),
                new Bilingual(feedbackDanish, feedbackEnglish),
                wanted == Question.Kind.SHORT ? List.of() : choices(old, ids),
                wanted == Question.Kind.SHORT
                        ? Typed.lines(accepted).stream()
                                .limit(Question.MOST_ACCEPTED)
                                .toList()
                        : List.of());
    }

    private Question.Kind kindOrSingle() {
        for (Question.Kind each : Question.Kind.values()) {
            if (each.name().equals(kind == null ? "" : kind.toUpperCase(Locale.ROOT))) {
                return each;
            }
        }
        return Question.Kind.SINGLE;
    }

    private List<Choice> choices(Question old, Ids ids) {
        List<Choice> all = new ArrayList<>();
        for (int i = 0; i < Question.MOST_CHOICES; i++) {
            Bilingual text = new Bilingual(at(choiceDanish, i), at(choiceEnglish, i));
            if (!text.isBlank()) {
                UUID id = i < old.choices().size() ? old.choices().get(i).id() : ids.next();
                all.add(new Choice(id, text, right.contains(i)));
            }
        }
        return all;
    }

    private static String at(List<String> all, int number) {
        return number < all.size() ? Typed.line(all.get(number)) : "";
    }
}
