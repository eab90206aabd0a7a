package dk.fortaler.goals.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.fortaler.goals.Measure;
import dk.fortaler.goals.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final int WEEKS = 20;

    private final Random chance = new Random(3);

    @Test
    void anEvenPaceIsOnTrackMoreIsAheadAndLessIsBehind() {
        for (int i = 0; i < 2_000; i++) {
            int target = 100 + chance.nextInt(10_000);
            int weeks = 3 + chance.nextInt(WEEKS - 4);
            double even = (double) target / WEEKS;
            assertThat(steady(target, weeks, even).standing()).isEqualTo(Standing.ON_TRACK);
            assertThat(steady(target, weeks, even * 0.94).standing()).isEqualTo(Standing.BEHIND);
            Course fast = steady(target, weeks, even * 1.11);
            assertThat(fast.standing()).isEqualTo(fast.reached() ? Standing.REACHED : Standing.AHEAD);
        }
    }

    /** Whatever happened: it is told as reached exactly from the target on, and nothing is told too early. */
    @Test
    void everySeriesHasTheStandingThatItsNumbersSay() {
        for (int i = 0; i < 5_000; i++) {
            int target = 1 + chance.nextInt(500);
            int weeks = chance.nextInt(WEEKS + 1);
            boolean over = weeks == WEEKS && chance.nextBoolean();
            Course course = course(target, weeks, any(weeks), over);
            Standing standing = course.standing();
            assertThat(standing == Standing.REACHED).isEqualTo(course.value() >= target);
            if (standing != Standing.REACHED && !over) {
                assertThat(standing == Standing.TOO_EARLY || standing == Standing.NOT_BEGUN)
                        .isEqualTo(weeks < 3);
            }
            assertThat(standing == Standing.MISSED).isEqualTo(over && course.value() < target);
            assertThat(course.done()).isBetween(0.0, 1.0);
            course.outlook().ifPresent(outlook -> {
                assertThat(outlook.lower()).isGreaterThanOrEqualTo(course.value());
                assertThat(outlook.expected()).isBetween(outlook.lower(), outlook.upper());
            });
        }
    }

    @Test
    void aLevelIsForecastWithinWhatItCanBe() {
        Aim aim = new Aim(Measure.ACTIVE_SHARE, BigDecimal.TEN, new BigDecimal("60"), START, START.plusWeeks(30));
        List<Reading> readings = new ArrayList<>();
        for (int week = 0; week < 5; week++) {
            readings.add(new Reading(aim.eve().plusWeeks(week), 10 + week * 11));
        }
        Course course = new Course(aim, readings, readings.getLast().day(), 54, false);
        assertThat(course.outlook().orElseThrow().expected()).isEqualTo(100);
        assertThat(course.standing()).isEqualTo(Standing.AHEAD);
        assertThat(course.done()).isCloseTo(0.88, within(1e-9));
    }

    @Test
    void thePaceIsALineFromWhereItBeginsToTheTarget() {
        Aim counted =
                new Aim(Measure.CLICKS, BigDecimal.valueOf(40), BigDecimal.valueOf(90), START, START.plusDays(89));
        Aim level = new Aim(Measure.SSI, BigDecimal.valueOf(40), BigDecimal.valueOf(90), START, START.plusDays(89));
        assertThat(counted.paceAt(START.minusDays(1))).isZero();
        assertThat(counted.paceAt(START.plusDays(8))).isCloseTo(9, within(1e-9));
        assertThat(counted.paceAt(START.plusDays(89))).isEqualTo(90);
        assertThat(counted.paceAt(START.plusDays(900))).isEqualTo(90);
        assertThat(level.paceAt(START.minusDays(1))).isEqualTo(40);
        assertThat(level.paceAt(START.plusDays(44))).isCloseTo(65, within(1e-9));
    }

    @Test
    void aShortGoalIsReadInEighths() {
        assertThat(aim(10, 56).step()).isEqualTo(7);
        assertThat(aim(10, 28).step()).isEqualTo(3);
        assertThat(aim(10, 2).step()).isEqualTo(1);
    }

    @Test
    void withoutAWayThereIsNoGoal() {
        assertThatThrownBy(() -> aim(0, 30)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> aim(5, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Aim aim(int target, int days) {
        return new Aim(Measure.CLICKS, BigDecimal.ZERO, BigDecimal.valueOf(target), START, START.plusDays(days - 1L));
    }

    private List<Double> any(int weeks) {
        List<Double> values = new ArrayList<>(List.of(0.0));
        for (int week = 1; week <= weeks; week++) {
            values.add(values.getLast() + chance.nextInt(60) * chance.nextInt(2));
        }
        return values;
    }

    private static Course steady(int target, int weeks, double each) {
        List<Double> values = new ArrayList<>();
        for (int week = 0; week <= weeks; week++) {
            values.add(week * each);
        }
        return course(target, weeks, values, false);
    }

    private static Course course(int target, int weeks, List<Double> values, boolean over) {
        Aim aim = aim(target, WEEKS * 7);
        List<Reading> readings = new ArrayList<>();
        for (int week = 0; week <= weeks; week++) {
            readings.add(new Reading(aim.eve().plusWeeks(week), values.get(week)));
        }
        return new Course(aim, readings, readings.getLast().day(), values.getLast(), over);
    }
}
