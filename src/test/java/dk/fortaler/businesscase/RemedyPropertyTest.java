package dk.fortaler.businesscase;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.businesscase.model.Assumptions;
import dk.fortaler.businesscase.model.Change;
import dk.fortaler.businesscase.model.MediaValue;
import dk.fortaler.businesscase.model.Projection;
import dk.fortaler.businesscase.model.Projections;
import dk.fortaler.businesscase.model.Range;
import dk.fortaler.businesscase.model.Remedy;
import dk.fortaler.businesscase.model.Scenario;
import dk.fortaler.businesscase.model.Usual;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a case that loses money is told to change, tried on thousands of them. */
class RemedyPropertyTest {
    private static final int TRIES = 3_000;

    /** The steps in which each is named; a step less must not be enough. */
    private static final Map<Change, String> STEPS = new EnumMap<>(Map.of(
            Change.DIALOGUES, "0.5",
            Change.HIRES, "0.5",
            Change.SHARES, "0.5",
            Change.AMBASSADORS, "1",
            Change.MANAGER_HOURS, "-0.5",
            Change.AMBASSADOR_HOURS, "-0.05",
            Change.MONTHS, "1",
            Change.MEDIA, "1"));

    private final AnyAssumptions any = new AnyAssumptions(20261128);

    @Test
    void eachChangeAloneBringsTheExpectedScenarioToBreakEven() {
        int[] told = {0};
        eachLosing(given -> {
            for (Remedy remedy : Remedy.of(given)) {
                told[0]++;
                assertThat(expected(changed(given, remedy.change(), remedy.to())))
                        .as("%s to %s", remedy.change(), remedy.to())
                        .isNotNegative()
                        .isEqualByComparingTo(remedy.result());
            }
        });
        assertThat(told[0]).as("remedies tried").isGreaterThan(500);
    }

    @Test
    void aStepLessIsNotEnough() {
        eachLosing(given -> {
            for (Remedy remedy : Remedy.of(given)) {
                BigDecimal less = remedy.to().subtract(new BigDecimal(STEPS.get(remedy.change())));
                boolean up = remedy.to().compareTo(remedy.from()) > 0;
                boolean stillAChange = up ? less.compareTo(remedy.from()) > 0 : less.compareTo(remedy.from()) < 0;
                if (stillAChange) {
                    assertThat(expected(changed(given, remedy.change(), less)))
                            .as("%s to %s", remedy.change(), less)
                            .isNegative();
                }
            }
        });
    }

    @Test
    void nobodyIsToldWhatNobodyCanBelieve() {
        eachLosing(given -> {
            for (Remedy remedy : Remedy.of(given)) {
                assertThat(remedy.to()).isNotEqualByComparingTo(remedy.from()).isNotNegative();
                switch (remedy.change()) {
                    case MONTHS -> assertThat(remedy.to()).isLessThanOrEqualTo(new BigDecimal(36));
                    case SHARES -> assertThat(remedy.to()).isLessThanOrEqualTo(new BigDecimal(3));
                    case AMBASSADORS -> assertThat(remedy.to()).isLessThanOrEqualTo(new BigDecimal(25));
                    case MANAGER_HOURS, AMBASSADOR_HOURS ->
                        assertThat(remedy.to().multiply(BigDecimal.TWO)).isGreaterThanOrEqualTo(remedy.from());
                    case MEDIA -> assertThat(given.mediaValue()).isEqualTo(MediaValue.OFF);
                    case DIALOGUES -> assertBelievable(remedy, Usual.dialogues(given.crew()));
                    case HIRES -> assertBelievable(remedy, Usual.hires(given.crew()));
                }
            }
        });
    }

    private static void assertBelievable(Remedy remedy, Range usual) {
        assertThat(remedy.to())
                .as("%s from %s", remedy.change(), remedy.from())
                .isLessThanOrEqualTo(remedy.from()
                        .multiply(new BigDecimal(3))
                        .max(usual.expected().multiply(BigDecimal.TWO)));
    }

    @Test
    void whereNoChangeIsEnoughTheNearestLeavesLessMissingThanNow() {
        eachLosing(given -> {
            if (Remedy.of(given).isEmpty()) {
                Remedy.nearest(given)
                        .ifPresent(nearest ->
                                assertThat(nearest.result()).isNegative().isGreaterThan(expected(given)));
            }
        });
    }

    private void eachLosing(Consumer<Assumptions> claim) {
        int losing = 0;
        for (int i = 0; i < TRIES; i++) {
            Assumptions given = any.assumptions();
            if (Remedy.isNeeded(Projections.of(given))) {
                losing++;
                claim.accept(given);
            }
        }
        assertThat(losing).as("cases that lose").isGreaterThan(300);
    }

    private static BigDecimal expected(Assumptions given) {
        return Projection.of(given, Scenario.EXPECTED).result();
    }

    /** Written out here, as somebody would type it into the form. */
    private static Assumptions changed(Assumptions given, Change change, BigDecimal to) {
        return switch (change) {
            case DIALOGUES -> given.withActivity(given.activity().withDialogues(Range.exactly(to)));
            case HIRES -> given.withActivity(given.activity().withHires(Range.exactly(to)));
            case SHARES -> given.withActivity(given.activity().withShares(Range.exactly(to)));
            case AMBASSADORS -> given.withShareOfEmployees(to.movePointLeft(2));
            case MANAGER_HOURS -> given.withEffort(given.effort().withManagerHours(to));
            case AMBASSADOR_HOURS -> given.withEffort(given.effort().withAmbassadorHours(to));
            case MONTHS -> given.withMonths(to.intValueExact());
            case MEDIA -> given.withMediaValue(MediaValue.CLICKS);
        };
    }
}
