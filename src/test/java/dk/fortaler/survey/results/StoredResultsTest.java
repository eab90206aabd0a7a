package dk.fortaler.survey.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.networks.Network;
import dk.fortaler.survey.LatestSurvey;
import dk.fortaler.survey.SurveyFindings;
import dk.fortaler.survey.SurveyId;
import dk.fortaler.survey.form.Answers;
import dk.fortaler.survey.form.Kind;
import dk.fortaler.survey.form.Question;
import dk.fortaler.survey.results.ReadResults.OpenResult;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.furniture.SampleSurvey;
import dk.fortaler.testing.furniture.TestSurveys;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is written is what is read, on a real database. */
@FortalerTest
class StoredResultsTest {
    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestSurveys surveys;

    @Autowired
    ReadResults results;

    @Autowired
    LatestSurvey latest;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyChoiceIsReadAsItWasCounted() {
        OrganisationId organisation = organisations.anOrganisation("Tal", Language.DA);
        for (int seed = 0; seed < 40; seed++) {
            RandomSurvey random = RandomSurvey.of(seed);
            if (random.answers().size() >= random.k()) {
                SurveyId survey = aSurvey(organisation, random);
                surveys.close(organisation, survey, random.questionnaire(), random.answers());
                assertReads(organisation, survey, random);
            }
        }
    }

    private void assertReads(OrganisationId organisation, SurveyId survey, RandomSurvey random) {
        Reader reader = new Reader(random);
        java.util.Random chance = new java.util.Random(survey.value().getLeastSignificantBits());
        for (int page = 0; page < 3; page++) {
            List<Integer> choice = reader.aChoice(chance);
            SurveyResult read = organisations.in(
                    organisation,
                    () -> results.closed(survey, new Choice(choice)).orElseThrow());
            assertThat(read.total()).isEqualTo(random.answers().size());
            assertThat(read.answers()).isEqualTo(read.answersOf(read.choice()));
            for (Question question : reader.counted()) {
                for (String row : RandomSurvey.rows(question)) {
                    assertThat(read.of(question.id(), row)).isEqualTo(reader.counts(question, row, choice));
                }
            }
        }
    }

    private SurveyId aSurvey(OrganisationId organisation, RandomSurvey random) {
        SurveyId survey = surveys.aSurvey(organisation, random.questionnaire(), "Tal", true, null);
        organisations.in(
                organisation,
                () -> jdbc.sql("update survey set smallest_group = :k where id = :id")
                        .param("k", random.k())
                        .param("id", survey.value())
                        .update());
        return survey;
    }

    @Test
    void batchesAddUpAcrossTransactionsAndTheCloseLeavesNothingOfThem() {
        OrganisationId organisation = organisations.anOrganisation("Portioner", Language.DA);
        SampleSurvey sample = new SampleSurvey(surveys.departments(organisation), 9, 0.3);
        SurveyId survey = surveys.open(organisation, sample, "Portioner");
        List<Answers> all = new ArrayList<>();
        int shown = 0;
        for (int batch = 0; batch < 8; batch++) {
            List<Answers> more = sample.answers(5 + batch);
            all.addAll(more);
            surveys.release(organisation, survey, sample.questionnaire(), more);
            OpenResult open = organisations.in(organisation, () -> results.open(survey, 5));
            assertThat(open.answers() - shown).matches(growth -> growth == 0 || growth >= 5);
            shown = open.answers();
        }
        assertThat(shown).isBetween(5, all.size() - 5);
        assertThat(waiting(organisation, survey)).isEqualTo(1);
        surveys.close(organisation, survey, sample.questionnaire(), all);
        assertThat(waiting(organisation, survey)).isZero();
        assertThat(organisations.in(
                        organisation,
                        () -> results.closed(survey, Choice.everybody())
                                .orElseThrow()
                                .total()))
                .isEqualTo(all.size());
    }

    @Test
    void whatWaitsIsSealed() {
        OrganisationId organisation = organisations.anOrganisation("Seglet", Language.DA);
        SampleSurvey sample = new SampleSurvey(surveys.departments(organisation), 9, 0.3);
        SurveyId survey = surveys.open(organisation, sample, "Seglet", 6);
        String stored = organisations.in(
                organisation,
                () -> jdbc.sql(
                                "select shown::text || encode(waiting, 'escape') from survey_open_result where survey_id = :id")
                        .param("id", survey.value())
                        .query(String.class)
                        .single());
        assertThat(stored).contains("\"answers\": 0").doesNotContain("\"answers\": 6", "\"answers\":6", "newest");
    }

    @Test
    void aSecondCloseIsRefusedAndTheFirstStays() {
        OrganisationId organisation = organisations.anOrganisation("To gange", Language.DA);
        SampleSurvey sample = new SampleSurvey(surveys.departments(organisation), 9, 0.3);
        SurveyId survey = surveys.closed(organisation, sample, "To gange", 40, null);
        assertThatThrownBy(() -> surveys.close(organisation, survey, sample.questionnaire(), sample.answers(50)))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(organisations.in(
                        organisation,
                        () -> results.closed(survey, Choice.everybody())
                                .orElseThrow()
                                .total()))
                .isEqualTo(40);
    }

    @Test
    void noAnswerOfOnePersonIsInTheDatabase() {
        OrganisationId organisation = organisations.anOrganisation("Ingen", Language.DA);
        SampleSurvey sample = new SampleSurvey(surveys.departments(organisation), 9, 0.3);
        surveys.closed(organisation, sample, "Ingen", 200, null);
        List<Integer> groups = organisations.in(
                organisation, () -> jdbc.sql("""
                        select answers from survey_cell
                        union all select answers from survey_count where option_key = ''
                        union all select answered from survey_turnout
                        union all select invited - answered from survey_turnout
                        """).query(Integer.class).list());
        assertThat(groups).isNotEmpty().allMatch(group -> group >= 5);
    }

    @Test
    void theNextStepsReadTheLatestSurveysFindings() {
        OrganisationId organisation = organisations.anOrganisation("Fund", Language.DA);
        assertThat(organisations.in(organisation, latest::findings)).isEmpty();
        List<UUID> departments = surveys.departments(organisation);
        SampleSurvey sample = new SampleSurvey(departments, 2, 0.35);
        SurveyId before = surveys.closed(organisation, new SampleSurvey(departments, 1, 0.1), "2025", 80, null);
        SurveyId survey = surveys.closed(organisation, sample, "2026", 120, before);
        SurveyFindings found = organisations.in(organisation, latest::findings).orElseThrow();
        assertThat(found.survey()).isEqualTo(survey);
        assertThat(found.answers()).isEqualTo(120);
        assertThat(found.invited()).isEqualTo(150);
        assertThat(found.networks())
                .extracting(SurveyFindings.NetworkFinding::network)
                .containsExactly(Network.values());
        assertThat(found.networks().getFirst().used().share()).isBetween(0.4, 0.9);
        assertThat(found.networks().getFirst().wanted().isKnown()).isFalse();
        assertThat(found.interest().answers()).isBetween(100, 120);
        assertThat(found.departments().stream()
                        .mapToInt(group -> group.interest().answers())
                        .sum())
                .isEqualTo(found.interest().answers());
        assertThat(found.departments().stream()
                        .flatMap(group -> group.departments().stream())
                        .map(dk.fortaler.people.DepartmentId::value))
                .containsExactlyInAnyOrderElementsOf(departments);
        assertThat(found.training()).containsOnlyKeys("profile", "writing", "pictures");
        assertThat(found.holdsBack()).isEmpty();
        assertThat(sample.questionnaire().questions())
                .extracting(Question::kind)
                .contains(Kind.TEXT);
    }

    private int waiting(OrganisationId organisation, SurveyId survey) {
        return organisations.in(
                organisation,
                () -> jdbc.sql("select count(*) from survey_open_result where survey_id = :id")
                        .param("id", survey.value())
                        .query(Integer.class)
                        .single());
    }
}
