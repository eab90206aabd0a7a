package dk.fortaler.goals.internal;

import dk.fortaler.businesscase.ApprovedPlan;
import dk.fortaler.goals.internal.Suggestion.People;
import dk.fortaler.goals.internal.Suggestion.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * How many bring about what a goal asks for. Goals are set before the first ambassador is found: then those count who are to
 * come, as an executive approved it, or else a usual share of the people. Works in the caller's transaction.
 */
@Component
class ExpectPeople {
    /** So many to begin with where the people themselves are not in yet. */
    static final int A_BEGINNING = 5;

    private final Crowd crowd;
    private final ApprovedPlan planned;

    ExpectPeople(Crowd crowd, ApprovedPlan planned) {
        this.crowd = crowd;
        this.planned = planned;
    }

    /** @param days of the goal */
    People of(Scope scope, int days) {
        List<UUID> present = crowd.present(scope);
        return switch (scope.level()) {
            case PERSON, GROUP -> there(Math.max(1, present.size()));
            case DEPARTMENT -> department(present);
            case ORGANISATION, PROGRAMME -> present.isEmpty() ? toCome(days) : there(present.size());
        };
    }

    /** Those of it who take part; a department's people as such share nothing. */
    private People department(List<UUID> present) {
        Set<UUID> taking = new HashSet<>(present);
        taking.retainAll(crowd.present(Scope.organisation()));
        return taking.isEmpty() ? shareOf(present.size(), 1) : there(taking.size());
    }

    /** A case speaks of the first ambassadors: where others are there already it says nothing of one more programme. */
    private People toCome(int days) {
        if (!crowd.present(Scope.organisation()).isEmpty()) {
            return shareOf(crowd.employees(), A_BEGINNING);
        }
        return planned.over(days)
                .map(ApprovedPlan.Plan::ambassadors)
                .map(count -> new People(count, Source.CASE, count))
                .orElseGet(() -> shareOf(crowd.employees(), A_BEGINNING));
    }

    private static People shareOf(int size, int least) {
        int usual = ApprovedPlan.usualOf(size);
        return usual < least ? new People(least, Source.BEGINNING, size) : new People(usual, Source.SIZE, size);
    }

    private static People there(int count) {
        return new People(count, Source.THERE, count);
    }
}
