package dk.fortaler.survey.results.web;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.survey.form.Kind;
import dk.fortaler.survey.form.Option;
import dk.fortaler.survey.form.Question;
import dk.fortaler.survey.form.Scale;
import dk.fortaler.survey.results.Counts;
import dk.fortaler.survey.results.Difference;
import dk.fortaler.survey.results.ReadResults.OpenResult;
import dk.fortaler.survey.results.Splitting;
import dk.fortaler.survey.results.Subject;
import dk.fortaler.survey.results.SurveyResult;
import dk.fortaler.survey.results.Surveyed;
import dk.fortaler.survey.results.web.QuestionView.Line;
import dk.fortaler.survey.results.web.QuestionView.Row;
import dk.fortaler.survey.results.web.QuestionView.Status;
import dk.fortaler.web.Paging;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the cards of a survey's questions. */
final class Questions {
    static final int TEXTS_ON_A_PAGE = 100;

    private final Language language;
    private final Labels labels;
    private final Surveyed survey;
    private final @Nullable Earlier earlier;

    Questions(Language language, Surveyed survey, @Nullable Earlier earlier) {
        this.language = language;
        this.labels = new Labels(language);
        this.survey = survey;
        this.earlier = earlier;
    }

    /** The round before, whose questions are known by their code, or by their id where they have none. */
    record Earlier(Surveyed survey, SurveyResult result) {
        Counts of(Question question) {
            return survey.questionnaire().questions().stream()
                    .filter(other -> question.code() != null
                            ? question.code().equals(other.code())
                            : question.id().equals(other.id()))
                    .filter(other -> other.kind() == question.kind())
                    .findFirst()
                    .map(other -> result.of(other.id()))
                    .orElse(Counts.NONE);
        }
    }

    List<QuestionView> of(OpenResult open) {
        return each((number, question) -> {
            boolean later = question.background() || question.kind() == Kind.TEXT || dependsOnBackground(question);
            Status status =
                    later ? Status.LATER : answers(question, open.counts()) == 0 ? Status.WAITING : Status.SHOWN;
            return counted(number, question, status, open.counts());
        });
    }

    List<QuestionView> of(SurveyResult result, Texts texts) {
        return each((number, question) -> {
            if (question.background()) {
                return background(number, question, result);
            }
            if (question.kind() == Kind.TEXT) {
                return written(number, question, result.of(question.id()).answers(), texts);
            }
            boolean everybody = result.choice().isEverybody();
            Status status = answers(question, result.counts()) == 0
                    ? Status.FEW
                    : result.unsplit().contains(question.id()) && !everybody ? Status.UNSPLIT : Status.SHOWN;
            return counted(number, question, status, result.counts());
        });
    }

    /** Where texts are read, a page at a time. */
    interface Texts {
        /** Which page of the question with that number is asked for, from 1. */
        int page(int number);

        List<String> of(UUID question, Paging paging);
    }

    private interface Card {
        QuestionView of(int number, Question question);
    }

    private List<QuestionView> each(Card card) {
        List<QuestionView> cards = new ArrayList<>();
        for (Question question : survey.questionnaire().questions()) {
            cards.add(card.of(cards.size() + 1, question));
        }
        return cards;
    }

    private boolean dependsOnBackground(Question question) {
        return Optional.ofNullable(question.showIf())
                .flatMap(condition -> survey.questionnaire().find(condition.question()))
                .filter(before -> before.background() || dependsOnBackground(before))
                .isPresent();
    }

    private static int answers(Question question, Map<Subject, Counts> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().question().equals(question.id()))
                .mapToInt(entry -> entry.getValue().answers())
                .max()
                .orElse(0);
    }

    private QuestionView counted(int number, Question question, Status status, Map<Subject, Counts> all) {
        Counts counts = all.getOrDefault(new Subject(question.id(), ""), Counts.NONE);
        Counts before = earlier == null || question.kind() == Kind.MATRIX ? Counts.NONE : earlier.of(question);
        return new QuestionView(
                question.id(),
                number,
                question.text(language),
                question.kind(),
                status,
                answers(question, all),
                lines(question, counts, before),
                question.kind() == Kind.MATRIX
                        ? question.options().stream().map(labels::named).toList()
                        : List.of(),
                rows(question, all),
                mean(question, counts),
                mean(question, before),
                ends(question),
                List.of(),
                null);
    }

    private List<Line> lines(Question question, Counts counts, Counts before) {
        List<Line> lines = new ArrayList<>();
        if (question.kind() == Kind.SINGLE || question.kind() == Kind.MULTIPLE) {
            for (Option option : question.options()) {
                lines.add(line(labels.named(option), option.key(), counts, before));
            }
        }
        Scale scale = question.scale();
        if (question.kind() == Kind.SCALE && scale != null) {
            scale.steps().forEach(step -> lines.add(line(step.toString(), step.toString(), counts, before)));
        }
        return lines;
    }

    private static Line line(String label, String key, Counts counts, Counts before) {
        boolean comparable = counts.answers() > 0 && before.answers() > 0;
        return new Line(
                label,
                counts.of(key),
                counts.share(key),
                comparable ? before.share(key) : null,
                comparable ? Difference.of(counts.of(key), counts.answers(), before.of(key), before.answers()) : null);
    }

    private List<Row> rows(Question question, Map<Subject, Counts> all) {
        return question.rows().stream()
                .map(row -> {
                    Counts counts = all.getOrDefault(new Subject(question.id(), row.key()), Counts.NONE);
                    return new Row(
                            labels.named(row),
                            counts.answers(),
                            question.options().stream()
                                    .map(option -> counts.of(option.key()))
                                    .toList());
                })
                .toList();
    }

    private static @Nullable Double mean(Question question, Counts counts) {
        Scale scale = question.scale();
        if (scale == null || counts.answers() == 0) {
            return null;
        }
        long sum = scale.steps().stream()
                .mapToLong(step -> (long) step * counts.of(step.toString()))
                .sum();
        return (double) sum / counts.answers();
    }

    private List<String> ends(Question question) {
        Scale scale = question.scale();
        return scale == null
                        || scale.low(language).isBlank()
                        || scale.high(language).isBlank()
                ? List.of()
                : List.of(scale.from() + " = " + scale.low(language), scale.to() + " = " + scale.high(language));
    }

    private QuestionView background(int number, Question question, SurveyResult result) {
        int place = -1;
        for (int i = 0; i < result.splittings().size(); i++) {
            if (result.splittings().get(i).question().equals(question.id())) {
                place = i;
            }
        }
        boolean shown = place >= 0 && result.splittings().get(place).divides();
        return new QuestionView(
                question.id(),
                number,
                question.text(language),
                question.kind(),
                shown ? Status.SHOWN : Status.ONE_GROUP,
                result.answers(),
                shown ? groups(question, result, place) : List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null);
    }

    private List<Line> groups(Question question, SurveyResult result, int place) {
        Splitting splitting = Objects.requireNonNull(result.splittings().get(place));
        List<Line> lines = new ArrayList<>();
        for (int group = 0; group < splitting.groups().size(); group++) {
            int answers = result.answersIn(place, group);
            lines.add(new Line(
                    labels.group(question, splitting.groups().get(group)),
                    answers,
                    result.answers() == 0 ? 0 : (double) answers / result.answers(),
                    null,
                    null));
        }
        return lines;
    }

    private QuestionView written(int number, Question question, int answers, Texts texts) {
        Paging paging = new Paging(texts.page(number), TEXTS_ON_A_PAGE, answers);
        return new QuestionView(
                question.id(),
                number,
                question.text(language),
                question.kind(),
                answers == 0 ? Status.FEW : Status.SHOWN,
                answers,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                answers == 0 ? List.of() : texts.of(question.id(), paging),
                answers == 0 ? null : paging);
    }
}
