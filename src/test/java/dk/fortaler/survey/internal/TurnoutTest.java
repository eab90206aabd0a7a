package dk.fortaler.survey.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.survey.internal.SurveyFigures.Missing;
import dk.fortaler.survey.internal.SurveyFigures.Turnout;
import dk.fortaler.survey.results.ResponseRate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TurnoutTest {
    private record Told(int answered, int silent) {}

    @Test
    void atLeastSoManyAndAtMostSoManyLeaveGroupsUntilFewerAreLeft() {
        for (int k = 5; k <= 9; k++) {
            for (int invited = 1; invited <= 60; invited++) {
                for (Map.Entry<Told, Set<Integer>> told : possible(invited, k).entrySet()) {
                    Set<Integer> values = told.getValue();
                    assertThat(values.size() >= k || values.contains(invited))
                            .as("%s of %d with groups of %d may be %s", told.getKey(), invited, k, values)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void howFewAnsweredByTheOpenLinkIsNotToldBesideHowManyDid() {
        assertThat(Turnout.onceClosed(32, 20, 20, 5)).isEqualTo(new Turnout(32, 20, 20));
        assertThat(Turnout.onceClosed(32, 20, 21, 5)).isEqualTo(new Turnout(32, 0, 21));
        assertThat(Turnout.onceClosed(32, 20, 24, 5)).isEqualTo(new Turnout(32, 0, 24));
        assertThat(Turnout.onceClosed(32, 20, 25, 5)).isEqualTo(new Turnout(32, 20, 25));
        assertThat(Turnout.onceClosed(32, 4, 30, 5)).isEqualTo(new Turnout(32, 0, 30));
        assertThat(Turnout.onceClosed(32, 3, null, 5)).isEqualTo(new Turnout(32, 0, 0));
        assertThat(ResponseRate.atTheClose(32, 20, 20, 5)).isEqualTo(new ResponseRate(32, 20, false));
        assertThat(ResponseRate.atTheClose(32, 20, 25, 5)).isEqualTo(new ResponseRate(32, 20, false));
        for (int few = 1; few < 5; few++) {
            assertThat(ResponseRate.atTheClose(32, 21 - few, 21, 5))
                    .as("%d by the open link", few)
                    .isEqualTo(new ResponseRate(32, 17, true));
        }
    }

    /** What is told, and how many may have answered where it is. */
    private static Map<Told, Set<Integer>> possible(int invited, int k) {
        Map<Told, Set<Integer>> possible = new HashMap<>();
        for (int answered = 0; answered <= invited; answered++) {
            Turnout turnout = Turnout.whileOpen(invited, answered, answered, k);
            Missing missing = Missing.of(0, turnout);
            assertThat(answered).isGreaterThanOrEqualTo(turnout.answered());
            assertThat(invited - answered).isLessThanOrEqualTo(missing.silent());
            possible.computeIfAbsent(new Told(turnout.answered(), missing.silent()), none -> new TreeSet<>())
                    .add(answered);
        }
        return possible;
    }
}
