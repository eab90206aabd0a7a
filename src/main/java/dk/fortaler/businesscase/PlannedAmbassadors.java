package dk.fortaler.businesscase;

import dk.fortaler.businesscase.internal.ReadPaper;
import dk.fortaler.businesscase.model.CasePaper;
import dk.fortaler.businesscase.model.Currency;
import dk.fortaler.businesscase.model.Input;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many ambassadors to reckon with as long as there are none. */
@Service
@Transactional(readOnly = true)
public class PlannedAmbassadors {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ReadPaper papers;
    private final JdbcClient jdbc;

    PlannedAmbassadors(ReadPaper papers, JdbcClient jdbc) {
        this.papers = papers;
        this.jdbc = jdbc;
    }

    private record Approved(UUID caseId, int version) {}

    /**
     * What the version plans that an executive approved latest and still does: the mean over the first months, a whole number
     * of at least 1. The three scenarios have it in common. Nothing where nobody approves of any.
     *
     * @param months 1 or more
     */
    public Optional<Integer> approved(int months) {
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
                .map(paper -> mean(paper, months));
    }

    /** The share of so many employees with which a new case begins; rounded up. */
    public static int usualOf(int employees) {
        BigDecimal percent = Input.SHARE.usual(Currency.DKK).getFirst();
        return BigDecimal.valueOf(employees)
                .multiply(percent)
                .divide(HUNDRED, 0, RoundingMode.CEILING)
                .intValueExact();
    }

    private static int mean(CasePaper paper, int months) {
        BigDecimal mean = paper.assumptions().crew().meanOf(months);
        return Math.max(1, mean.setScale(0, RoundingMode.HALF_UP).intValueExact());
    }
}
