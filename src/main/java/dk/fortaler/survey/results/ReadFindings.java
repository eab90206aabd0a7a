package dk.fortaler.survey.results;

import dk.fortaler.networks.Network;
import dk.fortaler.people.DepartmentId;
import dk.fortaler.survey.SurveyFindings;
import dk.fortaler.survey.SurveyFindings.DepartmentInterest;
import dk.fortaler.survey.SurveyFindings.Interest;
import dk.fortaler.survey.SurveyFindings.NetworkFinding;
import dk.fortaler.survey.SurveyFindings.Part;
import dk.fortaler.survey.form.Option;
import dk.fortaler.survey.form.Question;
import dk.fortaler.survey.form.Questionnaire;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds in a survey's results what other modules ask for, by the codes of the template's questions. */
@Component
public class ReadFindings {
    private static final String WISHES = "wishes_to_join";

    private final SurveysWithResults surveys;
    private final ReadResults results;

    ReadFindings(SurveysWithResults surveys, ReadResults results) {
        this.surveys = surveys;
        this.results = results;
    }

    public Optional<SurveyFindings> latest() {
        return surveys.latest()
                .flatMap(survey ->
                        results.closed(survey.id(), Choice.everybody()).map(result -> findings(survey, result)));
    }

    private SurveyFindings findings(Surveyed survey, SurveyResult result) {
        Questionnaire asked = survey.questionnaire();
        LocalDate closedOn = Objects.requireNonNull(survey.closedOn());
        return new SurveyFindings(
                survey.id(),
                closedOn,
                result.total(),
                result.turnout().invited(),
                Arrays.stream(Network.values())
                        .map(network -> new NetworkFinding(
                                network,
                                part(asked, result, "networks_used", network.key()),
                                part(asked, result, "networks_professional", network.key()),
                                part(asked, result, "networks_wanted", network.key())))
                        .toList(),
                interest(asked, result),
                departments(survey, result),
                parts(asked, result, "holds_back"),
                parts(asked, result, "training"));
    }

    private static Part part(Questionnaire asked, SurveyResult result, String code, String key) {
        return asked.withCode(code)
                .filter(question -> question.option(key).isPresent())
                .map(question -> result.of(question.id()))
                .map(counts -> new Part(counts.of(key), counts.answers()))
                .orElse(Part.NONE);
    }

    private static Map<String, Part> parts(Questionnaire asked, SurveyResult result, String code) {
        return asked.withCode(code).stream()
                .flatMap(question -> question.options().stream())
                .collect(Collectors.toMap(Option::key, option -> part(asked, result, code, option.key())));
    }

    private static Interest interest(Questionnaire asked, SurveyResult result) {
        return asked.withCode(WISHES)
                .map(question -> result.of(question.id()))
                .map(counts -> new Interest(counts.of("yes"), counts.of("maybe"), counts.of("no")))
                .orElse(Interest.NONE);
    }

    /** Whole groups of whole cells, and none where the wish itself could not be split. */
    private List<DepartmentInterest> departments(Surveyed survey, SurveyResult everybody) {
        Optional<UUID> wishes = survey.questionnaire().withCode(WISHES).map(Question::id);
        Optional<UUID> asked = survey.questionnaire().withCode("department").map(Question::id);
        List<DepartmentInterest> departments = new ArrayList<>();
        for (int place = 0; place < everybody.splittings().size(); place++) {
            Splitting splitting = everybody.splittings().get(place);
            boolean known = asked.filter(splitting.question()::equals).isPresent()
                    && wishes.filter(everybody.unsplit()::contains).isEmpty();
            for (int group = 0;
                    known && splitting.divides() && group < splitting.groups().size();
                    group++) {
                SurveyResult part = results.closed(
                                survey.id(), Choice.everybody().with(place, group))
                        .orElseThrow();
                departments.add(department(splitting.groups().get(group), interest(survey.questionnaire(), part)));
            }
        }
        return departments;
    }

    private static DepartmentInterest department(List<String> keys, Interest interest) {
        List<DepartmentId> ids = keys.stream().flatMap(key -> id(key).stream()).toList();
        return new DepartmentInterest(ids, ids.size() < keys.size(), interest);
    }

    /** The key of a department is its id; others are those who named none. */
    private static Optional<DepartmentId> id(String key) {
        try {
            return key.length() == 36 ? Optional.of(new DepartmentId(UUID.fromString(key))) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
