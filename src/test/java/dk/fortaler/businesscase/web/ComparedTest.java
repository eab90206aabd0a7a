package dk.fortaler.businesscase.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.businesscase.AnyAssumptions;
import dk.fortaler.businesscase.internal.Actual;
import dk.fortaler.businesscase.model.Assumptions;
import dk.fortaler.businesscase.model.Month;
import dk.fortaler.businesscase.model.Projections;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A part of a month is compared with no whole one. */
class ComparedTest {
    private static final YearMonth FIRST = YearMonth.of(2026, 9);
    private final Assumptions given = new AnyAssumptions(20261128).assumptions().withMonths(6);
    private final Projections plan = Projections.of(given);

    @Test
    void theRunningMonthStandsInTheTableAndInNoSum() {
        ActualView.Compared compared = compared(true);
        assertThat(compared.over()).isEqualTo(2);
        assertThat(compared.soFar(Actual::clicks)).isEqualByComparingTo("12");
        assertThat(compared.plannedSoFar(Month::clicks)).isEqualByComparingTo(planned(2));
        assertThat(compared.untold()).isEqualTo(2);
        assertThat(compared.rows()).hasSize(6);
        assertThat(compared.rows().get(2).happened()).isNotNull();
        assertThat(compared.rows().get(3).happened()).isNull();
    }

    @Test
    void aMonthThatIsOverCounts() {
        ActualView.Compared compared = compared(false);
        assertThat(compared.soFar(Actual::clicks)).isEqualByComparingTo("112");
        assertThat(compared.plannedSoFar(Month::clicks)).isEqualByComparingTo(planned(3));
        assertThat(compared.untold()).isEqualTo(9);
    }

    private BigDecimal planned(int months) {
        return plan.expected().months().stream()
                .limit(months)
                .map(Month::clicks)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private ActualView.Compared compared(boolean running) {
        List<Actual> happened = List.of(month(1, 5, 0), month(2, 7, 2), month(3, 100, 7));
        return new ActualView.Compared(1, given, plan, FIRST, happened, running);
    }

    private static Actual month(int number, long clicks, long untold) {
        return new Actual(number, BigDecimal.TEN, BigDecimal.valueOf(300), untold, BigDecimal.valueOf(clicks));
    }
}
