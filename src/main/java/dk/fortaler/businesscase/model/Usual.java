package dk.fortaler.businesscase.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** What is usual in an organisation of a certain size, where nobody has said otherwise. */
public final class Usual {
    private static final BigDecimal A_WEEK = BigDecimal.valueOf(37);

    private Usual() {}

    /** A year: one for every hundred employees. */
    public static Range hires(Crew crew) {
        return aboutOneFor(BigDecimal.valueOf(crew.employees()), 100);
    }

    /** A month: one for every ten ambassadors. */
    public static Range dialogues(Crew crew) {
        return aboutOneFor(ambassadors(crew), 10);
    }

    /** Two hours a week and one more for every ten ambassadors, but no more than a week's work. */
    public static BigDecimal managerHours(Crew crew) {
        return halves(BigDecimal.TWO.add(ambassadors(crew).divide(BigDecimal.TEN)))
                .min(A_WEEK);
    }

    private static BigDecimal ambassadors(Crew crew) {
        return BigDecimal.valueOf(crew.employees()).multiply(crew.share());
    }

    /** One for so many people in the expected case, none in the low, twice as many in the high one; to halves. */
    private static Range aboutOneFor(BigDecimal people, long each) {
        BigDecimal expected = halves(people.divide(BigDecimal.valueOf(each), MathContext.DECIMAL128));
        return new Range(BigDecimal.ZERO, expected, expected.multiply(BigDecimal.TWO));
    }

    private static BigDecimal halves(BigDecimal value) {
        return value.multiply(BigDecimal.TWO)
                .setScale(0, RoundingMode.HALF_UP)
                .divide(BigDecimal.TWO)
                .max(new BigDecimal("0.5"));
    }
}
