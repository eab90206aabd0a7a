package dk.fortaler.survey.results;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.survey.SurveyId;
import dk.fortaler.survey.form.Answer;
import dk.fortaler.survey.form.Answers;
import dk.fortaler.survey.form.Kind;
import dk.fortaler.survey.form.Question;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import dk.fortaler.testing.furniture.SampleSurvey;
import dk.fortaler.testing.furniture.TestSurveys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people write is read a page at a time, so that the page of a large survey is as long as that of a small one. */
@FortalerTest
class ManyTextsTest {
    private static final Pattern TEXT = Pattern.compile("<li>(Ord \\d+)</li>");
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)#question-\\d+\" rel=\"next\"");

    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestSurveys surveys;

    @Test
    void theyAreAllReadPageByPageAndNoPageGrowsWithThem() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        try (Visitor manager = new Visitor(browsers, me)) {
            List<Integer> few = read(manager, aSurvey(me, 120), 120);
            List<Integer> many = read(manager, aSurvey(me, 2_010), 2_010);
            assertThat(few).hasSize(2);
            assertThat(many).hasSize(21);
            assertThat(many.getFirst()).isLessThan(few.getFirst() + 2_000);
        }
    }

    private SurveyId aSurvey(TestPerson me, int answers) {
        SampleSurvey sample = new SampleSurvey(List.of(), 3, 0.3);
        Question words = sample.questionnaire().questions().stream()
                .filter(question -> question.kind() == Kind.TEXT)
                .findFirst()
                .orElseThrow();
        SurveyId survey = surveys.aSurvey(me.organisation(), sample.questionnaire(), "Ord", true, null);
        surveys.close(
                me.organisation(),
                survey,
                sample.questionnaire(),
                IntStream.range(0, answers)
                        .mapToObj(i -> new Answers(Map.of(words.id(), new Answer.Text("Ord " + i))))
                        .toList());
        return survey;
    }

    /** From the first page by its link to the next one, to the last: how long each page is. */
    private static List<Integer> read(Visitor manager, SurveyId survey, int answers) {
        List<Integer> lengths = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        Optional<String> address = Optional.of("/surveys/" + survey.value() + "/results");
        while (address.isPresent()) {
            String page = manager.get(address.get()).body();
            lengths.add(page.length());
            TEXT.matcher(page).results().map(found -> found.group(1)).forEach(texts::add);
            address = NEXT.matcher(page).results().findFirst().map((MatchResult found) -> found.group(1));
        }
        assertThat(texts).hasSize(answers).doesNotHaveDuplicates();
        return lengths;
    }
}
