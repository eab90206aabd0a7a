package dk.fortaler.journey;

import static dk.fortaler.journey.SampleEvidence.ID;
import static dk.fortaler.journey.SampleEvidence.NEW;
import static dk.fortaler.journey.SampleEvidence.NINE_PEOPLE;
import static dk.fortaler.journey.SampleEvidence.NOT_ASKED;
import static dk.fortaler.journey.SampleEvidence.NO_CASE;
import static dk.fortaler.journey.SampleEvidence.NO_CLUB;
import static dk.fortaler.journey.SampleEvidence.NO_COURSE;
import static dk.fortaler.journey.SampleEvidence.NO_FRAMES;
import static dk.fortaler.journey.SampleEvidence.NO_GOALS;
import static dk.fortaler.journey.SampleEvidence.NO_PROGRAMME;
import static dk.fortaler.journey.SampleEvidence.actionKey;
import static dk.fortaler.journey.SampleEvidence.address;
import static dk.fortaler.journey.SampleEvidence.aiming;
import static dk.fortaler.journey.SampleEvidence.asked;
import static dk.fortaler.journey.SampleEvidence.choosing;
import static dk.fortaler.journey.SampleEvidence.found;
import static dk.fortaler.journey.SampleEvidence.managed;
import static dk.fortaler.journey.SampleEvidence.map;
import static dk.fortaler.journey.SampleEvidence.missing;
import static dk.fortaler.journey.SampleEvidence.next;
import static dk.fortaler.journey.SampleEvidence.state;
import static dk.fortaler.journey.SampleEvidence.survey;
import static dk.fortaler.journey.SampleEvidence.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.journey.internal.Action;
import dk.fortaler.journey.internal.Evidence;
import dk.fortaler.journey.internal.Evidence.Asked;
import dk.fortaler.journey.internal.Evidence.Choice;
import dk.fortaler.journey.internal.Evidence.Goals;
import dk.fortaler.journey.internal.Evidence.Management;
import dk.fortaler.journey.internal.Stage;
import dk.fortaler.journey.internal.Step;
import dk.fortaler.journey.internal.Step.State;
import dk.fortaler.journey.web.BeginView;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The rules of the first four steps, without a database. */
class LaunchPreparationTest {
    @Test
    void theManagementSaysYesStepByStep() {
        assertThat(state(managed(NO_CASE), Stage.MANAGEMENT)).isEqualTo(State.OPEN);
        Evidence drafted = managed(new Management(1, 0, 0, 0, 0, 0, ID, null, 0, null, false));
        assertThat(state(drafted, Stage.MANAGEMENT)).isEqualTo(State.UNDER_WAY);
        assertThat(missing(drafted, Stage.MANAGEMENT)).containsExactly("journey.missing.management.send");
        assertThat(next(drafted)).isEqualTo("management.version");
        Evidence ready = managed(new Management(1, 0, 0, 0, 0, 0, ID, null, 0, null, true));
        assertThat(next(ready)).isEqualTo("management.send");
        assertThat(address(ready)).isEqualTo("/business-case/" + ID + "/executives");
        Evidence sent = managed(new Management(1, 3, 0, 1, 0, 2, ID, null, 0, null, false));
        assertThat(state(sent, Stage.MANAGEMENT)).isEqualTo(State.UNDER_WAY);
        assertThat(actionKey(sent, Stage.MANAGEMENT)).isEqualTo("management.wait");
        assertThat(next(sent)).as("others have to answer first").isEqualTo("survey.make");
        UUID agreed = UUID.fromString("0198f000-0000-7000-8000-000000000003");
        Evidence yes = managed(new Management(2, 3, 1, 0, 0, 2, ID, agreed, 2, null, false));
        assertThat(state(yes, Stage.MANAGEMENT)).isEqualTo(State.DONE);
        assertThat(map(yes).step(Stage.MANAGEMENT).action())
                .as("what was agreed can still be looked up")
                .isEqualTo(new Action(
                        "management.see",
                        "/business-case/" + agreed + "/versions/2",
                        "/business-case/" + agreed + "/versions/2",
                        false));
    }

    @Test
    void aQuestionIsAnsweredAndAfterANoThereIsAnotherAttempt() {
        UUID other = UUID.fromString("0198f000-0000-7000-8000-000000000002");
        Evidence asked = managed(new Management(2, 3, 0, 0, 1, 2, ID, null, 0, other, false));
        assertThat(next(asked)).isEqualTo("management.answer");
        assertThat(address(asked)).isEqualTo("/business-case/" + other + "/executives");
        assertThat(missing(asked, Stage.MANAGEMENT)).containsExactly("journey.missing.management.question");
        assertThat(map(asked).prepared()).isFalse();
        Evidence declined = managed(new Management(1, 2, 0, 2, 0, 0, ID, null, 0, null, false));
        assertThat(next(declined)).isEqualTo("management.talk");
        assertThat(address(declined)).isEqualTo("/business-case/" + ID);
        assertThat(new BeginView(map(declined), true).waiting()).isZero();
        Evidence improved = managed(new Management(1, 2, 0, 2, 0, 0, ID, null, 0, null, true));
        assertThat(next(improved)).isEqualTo("management.again");
        assertThat(address(improved)).isEqualTo("/business-case/" + ID + "/executives");
    }

    @Test
    void aSurveyIsDoneWhenItsResultCanBeRead() {
        assertThat(state(asked(NOT_ASKED), Stage.SURVEY)).isEqualTo(State.OPEN);
        Evidence draft = asked(new Asked(ID, null, null, 0, 0, 0, 0));
        assertThat(state(draft, Stage.SURVEY)).isEqualTo(State.UNDER_WAY);
        assertThat(actionKey(draft, Stage.SURVEY)).isEqualTo("survey.open");
        assertThat(found(asked(new Asked(null, ID, null, 0, 40, 0, 0)), Stage.SURVEY))
                .containsExactly("journey.found.survey.invited");
        Evidence open = asked(new Asked(null, ID, null, 0, 40, 12, 0));
        assertThat(state(open, Stage.SURVEY)).isEqualTo(State.UNDER_WAY);
        assertThat(actionKey(open, Stage.SURVEY)).isEqualTo("survey.wait");
        assertThat(found(open, Stage.SURVEY)).containsExactly("journey.found.survey.answered.least");
        assertThat(missing(open, Stage.SURVEY)).containsExactly("journey.missing.survey.close");
        Evidence tooFew = asked(new Asked(null, null, ID, 1, 40, 3, 0));
        assertThat(state(tooFew, Stage.SURVEY)).isEqualTo(State.UNDER_WAY);
        assertThat(missing(tooFew, Stage.SURVEY)).containsExactly("journey.missing.survey.few");
        assertThat(actionKey(tooFew, Stage.SURVEY)).isEqualTo("survey.make");
        assertThat(state(asked(new Asked(ID, null, ID, 1, 40, 30, 30)), Stage.SURVEY))
                .isEqualTo(State.DONE);
    }

    @Test
    void whatASurveyBroughtIsToldOfHowManyWereAsked() {
        assertThat(survey(new Asked(null, null, ID, 1, 32, 30, 30))).isEqualTo("30 of 32 invited have answered");
        assertThat(survey(new Asked(null, null, ID, 1, 32, 12, 20)))
                .isEqualTo("12 of 32 invited have answered. With the open link there are 20 answers");
        assertThat(survey(new Asked(null, null, ID, 1, 32, 0, 6)))
                .isEqualTo("6 answers, some or all by the open link. 32 had a link of their own");
        assertThat(survey(new Asked(null, null, ID, 1, 0, 0, 6))).isEqualTo("6 answers by the open link");
        assertThat(survey(new Asked(null, ID, ID, 1, 40, 10, 6)))
                .as("a second round")
                .isEqualTo("At least 10 of 40 invited have answered");
    }

    @Test
    void aGoalIsEnoughAndOneThatWasReachedToo() {
        assertThat(state(aiming(NO_GOALS), Stage.GOALS)).isEqualTo(State.OPEN);
        assertThat(state(aiming(new Goals(1, 0, 1, 0)), Stage.GOALS)).isEqualTo(State.DONE);
        assertThat(state(aiming(new Goals(0, 1, 0, 0)), Stage.GOALS)).isEqualTo(State.DONE);
    }

    @Test
    void everyProgrammeChoosesItsNetworks() {
        assertThat(actionKey(choosing(NO_PROGRAMME), Stage.NETWORKS)).isEqualTo("networks.programme");
        Evidence none = choosing(new Choice(2, 0, ID));
        assertThat(state(none, Stage.NETWORKS)).isEqualTo(State.OPEN);
        assertThat(map(none).step(Stage.NETWORKS).action())
                .satisfies(action -> assertThat(action.address()).isEqualTo("/programmes/" + ID + "/networks"));
        assertThat(state(choosing(new Choice(2, 1, ID)), Stage.NETWORKS)).isEqualTo(State.UNDER_WAY);
        assertThat(state(choosing(new Choice(2, 2, null)), Stage.NETWORKS)).isEqualTo(State.DONE);
    }

    @Test
    void theFirstFourAreLeftToOthersWhileTheyAnswer() {
        Evidence waiting = new Evidence(
                new Management(1, 3, 0, 0, 0, 3, ID, null, 0, null, false),
                new Asked(null, ID, null, 0, 40, 3, 0),
                new Goals(1, 0, 1, 0),
                new Choice(1, 1, null),
                NO_FRAMES,
                NO_COURSE,
                NO_CLUB,
                NINE_PEOPLE);
        assertThat(map(waiting).prepared()).isTrue();
        assertThat(map(waiting).firstUnprepared()).isNull();
        assertThat(map(with(NEW, NINE_PEOPLE)).firstUnprepared())
                .isNotNull()
                .extracting(Step::key)
                .isEqualTo("management");
    }
}
