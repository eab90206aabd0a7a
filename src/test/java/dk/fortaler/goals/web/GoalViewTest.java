package dk.fortaler.goals.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.goals.GoalId;
import dk.fortaler.goals.GoalNames;
import dk.fortaler.goals.Measure;
import dk.fortaler.goals.Purpose;
import dk.fortaler.goals.internal.Aim;
import dk.fortaler.goals.internal.Course;
import dk.fortaler.goals.internal.Followed;
import dk.fortaler.goals.internal.Goal;
import dk.fortaler.goals.internal.Reading;
import dk.fortaler.goals.internal.Scope;
import dk.fortaler.web.Form;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GoalViewTest {
    private static final LocalDate STARTS = LocalDate.of(2026, 11, 2);
    private static final LocalDate TODAY = STARTS.plusDays(10);

    @Test
    void theChartBeginsOnTheGoalsFirstDay() {
        List<GoalView.Row> rows = view(1).rows();
        assertThat(rows.getFirst().day()).isEqualTo(STARTS);
        assertThat(rows.getFirst().actual()).isZero();
        assertThat(rows.getLast().day()).isEqualTo(STARTS.plusDays(29));
        assertThat(rows.getLast().pace()).isEqualTo(1);
    }

    /** An even pace that is rounded to whole ones stands still for weeks and jumps on one day. */
    @Test
    void anEvenPaceIsAStraightLineHoweverSmallTheTarget() {
        List<GoalView.Row> rows = view(1).rows();
        for (int next = 1; next < rows.size(); next++) {
            long days = rows.get(next - 1).day().until(rows.get(next).day(), java.time.temporal.ChronoUnit.DAYS);
            assertThat((rows.get(next).pace() - rows.get(next - 1).pace()) / days)
                    .isCloseTo(1.0 / 30, org.assertj.core.api.Assertions.within(0.002));
        }
    }

    @Test
    void aGoalThatNobodyNamedIsCalledWhatItCountsInAnyLanguage() {
        assertThat(GoalNames.own("Ansøgninger", Measure.APPLICATIONS)).isFalse();
        assertThat(GoalNames.own("Applications", Measure.APPLICATIONS)).isFalse();
        assertThat(GoalNames.own("Ansøgninger", Measure.LEADS)).isTrue();
        assertThat(GoalNames.own("Flere ansøgninger", Measure.APPLICATIONS)).isTrue();
    }

    private static GoalView view(int target) {
        Aim aim =
                new Aim(Measure.APPLICATIONS, BigDecimal.ZERO, BigDecimal.valueOf(target), STARTS, STARTS.plusDays(29));
        Goal goal = new Goal(
                new GoalId(new UUID(0, 1)),
                Purpose.RECRUITMENT,
                aim,
                Scope.organisation(),
                "",
                "Ansøgninger",
                "",
                null,
                "",
                false,
                Goal.State.OPEN,
                "",
                null,
                null,
                null,
                1,
                false,
                Instant.EPOCH);
        List<Reading> curve = STARTS.datesUntil(TODAY.plusDays(1))
                .map(day -> new Reading(day, 0))
                .toList();
        Course course = new Course(aim, List.of(new Reading(aim.eve(), 0)), TODAY, 0, false);
        return new GoalView(new Followed(goal, course), curve, null, List.of(), false, false, TODAY, Form.empty());
    }
}
