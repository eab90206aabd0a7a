package dk.fortaler.programmes.arrivals;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.tenancy.OrganisationDays;
import dk.fortaler.programmes.cohorts.Cohort;
import dk.fortaler.programmes.cohorts.Cohorts;
import dk.fortaler.programmes.joining.Asking;
import dk.fortaler.programmes.joining.Inviting;
import dk.fortaler.programmes.joining.Way;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does what the rules say for a few people, in one transaction; {@link RunRules} goes on until all were asked. */
@Component
class ActOnRules {
    private static final int AT_ONCE = 200;

    private final ArrivalRules rules;
    private final LostRules lost;
    private final Touched touched;
    private final Cohorts cohorts;
    private final Inviting inviting;
    private final OrganisationDays days;

    ActOnRules(
            ArrivalRules rules,
            LostRules lost,
            Touched touched,
            Cohorts cohorts,
            Inviting inviting,
            OrganisationDays days) {
        this.rules = rules;
        this.lost = lost;
        this.touched = touched;
        this.cohorts = cohorts;
        this.inviting = inviting;
        this.days = days;
    }

    /** Whether some are left. */
    @Transactional
    boolean askSome() {
        boolean more = false;
        for (ArrivalRule rule : rules.activeForUpdate()) {
            if (rules.isLost(rule)) {
                rules.lose(rule);
                lost.tell(rule);
            } else {
                more |= askSome(rule, days.today());
            }
        }
        return more;
    }

    private boolean askSome(ArrivalRule rule, LocalDate today) {
        List<PersonId> due = touched.due(rule, today);
        if (due.isEmpty()) {
            return false;
        }
        List<PersonId> some = due.subList(0, Math.min(due.size(), AT_ONCE));
        UUID cohort = rule.nextCohort()
                ? cohorts.next(rule.programme(), today).map(Cohort::id).orElse(null)
                : null;
        inviting.ask(Asking.plain(rule.programme(), Way.RULE, "").into(cohort), some);
        touched.note(rule, some);
        return some.size() < due.size();
    }
}
