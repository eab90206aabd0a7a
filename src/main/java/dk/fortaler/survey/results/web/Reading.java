package dk.fortaler.survey.results.web;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.survey.SurveyId;
import dk.fortaler.survey.form.Question;
import dk.fortaler.survey.results.Choice;
import dk.fortaler.survey.results.ReadResults;
import dk.fortaler.survey.results.ReadResults.OpenResult;
import dk.fortaler.survey.results.ResponseRate;
import dk.fortaler.survey.results.Splitting;
import dk.fortaler.survey.results.SurveyResult;
import dk.fortaler.survey.results.Surveyed;
import dk.fortaler.survey.results.SurveysWithResults;
import dk.fortaler.survey.results.web.Questions.Earlier;
import dk.fortaler.survey.results.web.Questions.Texts;
import dk.fortaler.survey.results.web.ResultView.Filter;
import dk.fortaler.survey.results.web.ResultView.Group;
import dk.fortaler.web.Missing;
import dk.fortaler.web.Paging;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what page and files show of one survey, in a reader's language. */
@Component
class Reading {
    private static final int MOST_FILTERS = 3;

    private final SurveysWithResults surveys;
    private final ReadResults results;

    Reading(SurveysWithResults surveys, ReadResults results) {
        this.surveys = surveys;
        this.results = results;
    }

    /** @param parameters of the address; what is none of the groups means everybody */
    ResultView of(UUID id, Map<String, String> parameters, Language language) {
        Surveyed survey = surveys.find(new SurveyId(id)).orElseThrow(Missing::new);
        if (survey.isOpen()) {
            return open(survey, language);
        }
        return results.closed(survey.id(), choice(parameters))
                .map(result -> closed(survey, result, parameters, language))
                .orElseGet(() -> tooFew(survey, language));
    }

    private static Choice choice(Map<String, String> parameters) {
        List<Integer> groups = new ArrayList<>();
        for (int i = 0; i < MOST_FILTERS; i++) {
            String group = parameters.getOrDefault(parameter(i), "");
            groups.add(group.matches("\\d{1,4}") ? Integer.parseInt(group) : Choice.ALL);
        }
        return new Choice(groups);
    }

    private static String parameter(int place) {
        return "b" + place;
    }

    private ResultView open(Surveyed survey, Language language) {
        OpenResult open = results.open(survey.id(), survey.k());
        return new ResultView(
                survey,
                survey.title(language),
                open.answers(),
                open.answers(),
                open.invited() == 0 ? null : new ResponseRate(open.invited(), open.answeredAtLeast(), true),
                List.of(),
                List.of(),
                false,
                "",
                new Questions(language, survey, null).of(open),
                null);
    }

    private static ResultView tooFew(Surveyed survey, Language language) {
        return new ResultView(
                survey, survey.title(language), 0, 0, null, List.of(), List.of(), false, "", List.of(), null);
    }

    private ResultView closed(Surveyed survey, SurveyResult result, Map<String, String> parameters, Language language) {
        Optional<Earlier> earlier = result.choice().isEverybody() ? earlier(survey) : Optional.empty();
        @Nullable ResponseRate rate = rate(survey, result);
        return new ResultView(
                survey,
                survey.title(language),
                result.total(),
                result.answers(),
                rate,
                rate != null && rate.atLeast() ? List.of() : result.departments(),
                filters(survey, result, language),
                !result.choice().isEverybody(),
                query(result.choice()),
                new Questions(language, survey, earlier.orElse(null)).of(result, pages(survey, parameters)),
                earlier.map(before -> before.survey().title(language)).orElse(null));
    }

    /** {@code t3=2}: the second page of what was written to the third question. */
    private Texts pages(Surveyed survey, Map<String, String> parameters) {
        return new Texts() {
            @Override
            public int page(int number) {
                String page = parameters.getOrDefault(ResultView.TEXTS + number, "");
                return page.matches("\\d{1,7}") ? Integer.parseInt(page) : 1;
            }

            @Override
            public List<String> of(UUID question, Paging paging) {
                return results.texts(survey.id(), question, Math.max(0, paging.from() - 1), paging.size());
            }
        };
    }

    /** All that was written to a question, for a file. */
    List<String> written(ResultView view, QuestionView question) {
        return question.paging() == null
                ? List.of()
                : results.texts(view.survey().id(), question.id(), 0, Integer.MAX_VALUE);
    }

    private static @Nullable ResponseRate rate(Surveyed survey, SurveyResult result) {
        return result.turnout().invited() == 0
                ? null
                : ResponseRate.atTheClose(
                        result.turnout().invited(), result.turnout().answered(), result.total(), survey.k());
    }

    private Optional<Earlier> earlier(Surveyed survey) {
        return survey.before()
                .flatMap(surveys::find)
                .flatMap(before ->
                        results.closed(before.id(), Choice.everybody()).map(result -> new Earlier(before, result)));
    }

    private static String query(Choice choice) {
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < choice.groups().size(); i++) {
            if (choice.of(i) != Choice.ALL) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(parameter(i))
                        .append('=')
                        .append(choice.of(i));
            }
        }
        return query.toString();
    }

    private static List<Filter> filters(Surveyed survey, SurveyResult result, Language language) {
        List<Filter> filters = new ArrayList<>();
        for (int place = 0; place < result.splittings().size(); place++) {
            Splitting splitting = result.splittings().get(place);
            Optional<Question> question = survey.questionnaire().find(splitting.question());
            if (question.isPresent()) {
                filters.add(new Filter(
                        parameter(place),
                        question.get().text(language),
                        splitting.divides(),
                        groups(question.get(), place, result, new Labels(language))));
            }
        }
        return filters;
    }

    private static List<Group> groups(Question question, int place, SurveyResult result, Labels labels) {
        List<Group> groups = new ArrayList<>();
        List<List<String>> keys = result.splittings().get(place).groups();
        for (int group = 0; group < keys.size(); group++) {
            groups.add(new Group(
                    group,
                    labels.group(question, keys.get(group)),
                    result.answersOf(result.choice().with(place, group)),
                    result.choice().of(place) == group));
        }
        return groups;
    }
}
