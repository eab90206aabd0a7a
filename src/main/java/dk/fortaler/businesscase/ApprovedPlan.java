package dk.fortaler.businesscase;

import dk.fortaler.businesscase.internal.ReadPaper;
import dk.fortaler.businesscase.model.CasePaper;
import dk.fortaler.businesscase.model.Currency;
import dk.fortaler.businesscase.model.Input;
import dk.fortaler.businesscase.model.Month;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What to reckon with as long as nobody takes part: what an executive approved of. */
@Service
@Transactional(readOnly = true)
public class ApprovedPlan {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal DAYS_OF_A_MONTH = new BigDecimal("30.4375");

    private final ReadPaper papers;
    private final JdbcClient jdbc;

    ApprovedPlan(ReadPaper papers, JdbcClient jdbc) {
        this.papers = papers;
        this.jdbc = jdbc;
    }

    private record Approved(UUID caseId, int version) {}

    /**
     * What is planned for the first days of a case.
     *
     * @param ambassadors the mean, a whole number of at least 1; the three scenarios have it in common
     * @param shares of the scenario that is expected, like the two that follow
     * @param reach views of posts
     */
    public record Plan(int ambassadors, BigDecimal shares, BigDecimal reach, BigDecimal clicks) {}

    /**
     * Of the version that an executive approved latest and still does; nothing where nobody approves of any.
     *
     * @param days 1 or more; a day is the same part of each month, and after the case's last month all are like that one
     */
    public Optional<Plan> over(int days) {
        return jdbc.sql("""
                        select case_id, version from (
                            select distinct on (executive_id) id, case_id, version, answer, at
                            from case_answer order by executive_id, at desc, id desc
                        ) last_word
                        where answer = 'approve' order by at desc, id desc limit 1
                        """)
                .query((row, number) -> new Approved(row.getObject("case_id", UUID.class), row.getInt("version")))
                .optional()
                .flatMap(found -> papers.find(new CaseId(found.caseId()), found.version()))
                .map(paper -> plan(paper, days));
    }

    /** The share of so many employees with which a new case begins; rounded up. */
    public static int usualOf(int employees) {
        BigDecimal percent = Input.SHARE.usual(Currency.DKK).getFirst();
        return BigDecimal.valueOf(employees)
                .multiply(percent)
                .divide(HUNDRED, 0, RoundingMode.CEILING)
                .intValueExact();
    }

    private static Plan plan(CasePaper paper, int days) {
        BigDecimal months = BigDecimal.valueOf(days).divide(DAYS_OF_A_MONTH, MathContext.DECIMAL64);
        int begun = months.setScale(0, RoundingMode.CEILING).intValueExact();
        BigDecimal mean = paper.assumptions().crew().meanOf(begun);
        List<Month> expected = paper.projections().expected().months();
        return new Plan(
                Math.max(1, mean.setScale(0, RoundingMode.HALF_UP).intValueExact()),
                sum(expected, months, Month::shares),
                sum(expected, months, Month::reach),
                sum(expected, months, Month::clicks));
    }

    /** The last month that was begun counts by its part. */
    private static BigDecimal sum(List<Month> projected, BigDecimal months, Function<Month, BigDecimal> figure) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal left = months;
        for (int number = 0; left.signum() > 0; number++) {
            Month month = projected.get(Math.min(number, projected.size() - 1));
            sum = sum.add(figure.apply(month).multiply(left.min(BigDecimal.ONE)));
            left = left.subtract(BigDecimal.ONE);
        }
        return sum;
    }
}
