package dk.fortaler.goals.internal;

import dk.fortaler.businesscase.ApprovedPlan;
import dk.fortaler.goals.Measure;
import dk.fortaler.goals.internal.Suggestion.People;
import dk.fortaler.goals.internal.Suggestion.Reason;
import dk.fortaler.goals.internal.Suggestion.Source;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes a target for a measure: a fifth more than the same number of days before, where they brought anything; what the
 * approved business case expects, where it speaks of that; otherwise so much for each ambassador, those to come where there
 * are none. What a person brings by the rule of thumb is ours to be argued with, and the page says so.
 */
@Service
@Transactional(readOnly = true)
public class SuggestTargets {
    /** A quarter, near enough. */
    public static final int DAYS = 90;

    static final double AMBITION = 1.2;

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int SSI_POINTS = 8;
    private static final double HALF = 50;

    private final ReadValues values;
    private final ExpectPeople people;
    private final ApprovedPlan approved;

    SuggestTargets(ReadValues values, ExpectPeople people, ApprovedPlan approved) {
        this.values = values;
        this.people = people;
        this.approved = approved;
    }

    /** For a goal that begins on a day and lasts so many days. */
    public Suggestion of(Measure measure, Scope scope, LocalDate starts, int days) {
        People those = people.of(scope, days);
        BigDecimal baseline = baseline(measure, scope, starts, days);
        if (!measure.sums()) {
            return level(measure, baseline, those, days);
        }
        return baseline.signum() == 0 && those.source() == Source.CASE
                ? planned(measure, those, days).orElseGet(() -> amount(measure, baseline, those, days))
                : amount(measure, baseline, those, days);
    }

    /** As the case has it, of which the goal is a part; nothing for what a case does not speak of. */
    private Optional<Suggestion> planned(Measure measure, People people, int days) {
        return approved.over(days)
                .flatMap(plan -> switch (measure) {
                    case POSTS -> Optional.of(plan.shares());
                    case REACH -> Optional.of(plan.reach());
                    case CLICKS -> Optional.of(plan.clicks());
                    default -> Optional.empty();
                })
                .map(expected -> new Suggestion(
                        measure,
                        BigDecimal.ZERO,
                        above(BigDecimal.ZERO, expected.doubleValue()),
                        Reason.PLAN,
                        people,
                        expected.doubleValue() / people.count(),
                        days));
    }

    /** What the same number of days before a goal brought, or where its level stood on the evening before it. */
    public BigDecimal baseline(Measure measure, Scope scope, LocalDate starts, int days) {
        LocalDate eve = starts.minusDays(1);
        LocalDate first = starts.minusDays(days);
        List<Reading> last = values.readings(measure, scope, first, List.of(eve));
        return last.isEmpty()
                ? BigDecimal.ZERO
                : rounded(measure, last.getFirst().value());
    }

    /** As {@link #of}, from one day to another. */
    public Suggestion of(Measure measure, Scope scope, LocalDate starts, LocalDate ends) {
        return of(measure, scope, starts, (int) ChronoUnit.DAYS.between(starts, ends) + 1);
    }

    private static Suggestion amount(Measure measure, BigDecimal baseline, People people, int days) {
        double each = aWeek(measure) * days / DAYS_OF_A_WEEK;
        if (baseline.signum() > 0) {
            return new Suggestion(
                    measure,
                    baseline,
                    above(baseline, baseline.doubleValue() * AMBITION),
                    Reason.PAST,
                    people,
                    each,
                    days);
        }
        return new Suggestion(
                measure, baseline, above(BigDecimal.ZERO, each * people.count()), Reason.PEOPLE, people, each, days);
    }

    private static Suggestion level(Measure measure, BigDecimal baseline, People people, int days) {
        double strive = switch (measure) {
            case SSI -> baseline.doubleValue() == 0 ? HALF : baseline.doubleValue() + SSI_POINTS;
            case ACTIVE_SHARE -> baseline.doubleValue() < HALF ? HALF : baseline.doubleValue() * 1.1;
            default -> baseline.doubleValue() == 0 ? 3 : baseline.doubleValue() * AMBITION;
        };
        BigDecimal target = rounded(measure, Math.min(strive, measure.unit().most()));
        if (target.compareTo(baseline) <= 0) {
            target = baseline.add(BigDecimal.ONE)
                    .min(BigDecimal.valueOf(measure.unit().most()));
        }
        boolean past = baseline.signum() > 0 && (measure != Measure.ACTIVE_SHARE || baseline.doubleValue() >= HALF);
        return new Suggestion(
                measure, baseline, target, past ? Reason.PAST : Reason.RULE, people, target.doubleValue(), days);
    }

    /** What one person brings in a week: rules of thumb for people who share about once a week. */
    private static double aWeek(Measure measure) {
        return switch (measure) {
            case POSTS -> 1;
            case REACH -> 300;
            case CLICKS -> 3;
            case CONTACTS -> 0.5;
            case DIALOGUES -> 0.2;
            case LEADS -> 0.05;
            case APPLICATIONS -> 0.03;
            case SIGN_UPS -> 0.1;
            case ENGAGEMENT, SSI, ACTIVE_SHARE -> 0;
        };
    }

    /** Up to two figures that count, and above the baseline whatever happens. */
    private static BigDecimal above(BigDecimal baseline, double wished) {
        BigDecimal whole = BigDecimal.valueOf(Math.ceil(wished));
        BigDecimal nice = whole.round(new MathContext(2, RoundingMode.CEILING));
        BigDecimal target = nice.max(baseline.add(BigDecimal.ONE)).max(BigDecimal.ONE);
        return target.setScale(0, RoundingMode.CEILING);
    }

    private static BigDecimal rounded(Measure measure, double value) {
        return BigDecimal.valueOf(value).setScale(measure.unit().decimals(), RoundingMode.HALF_UP);
    }
}
