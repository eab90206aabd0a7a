package dk.fortaler.goals.internal;

import dk.fortaler.goals.GoalId;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.Missing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who sees and who changes a goal. A person's own is theirs alone until they show it to the programme managers. */
@Service
@Transactional(readOnly = true)
public class GoalAccess {
    private final GoalRepository goals;

    GoalAccess(GoalRepository goals) {
        this.goals = goals;
    }

    /** @throws Missing where there is none, or none for this person */
    public Goal toRead(SignedIn me, GoalId id) {
        return goals.find(id).filter(goal -> mayRead(me, goal)).orElseThrow(Missing::new);
    }

    /** @throws Missing where there is none that this person may change */
    public Goal toChange(SignedIn me, GoalId id) {
        return goals.find(id).filter(goal -> mayChange(me, goal)).orElseThrow(Missing::new);
    }

    public static boolean mayChange(SignedIn me, Goal goal) {
        return goal.personal() ? goal.isOf(me.person().value()) : me.manages();
    }

    /** To whom people show their own goals. */
    public static boolean seesShared(SignedIn me) {
        return me.is(Role.PROGRAMME_MANAGER);
    }

    /** Who reads the organisation's goals, its history included. */
    public static boolean oversees(SignedIn me) {
        return me.manages() || me.is(Role.EXECUTIVE);
    }

    private boolean mayRead(SignedIn me, Goal goal) {
        if (mayChange(me, goal)) {
            return true;
        }
        if (goal.personal()) {
            return goal.shared() && seesShared(me);
        }
        return oversees(me)
                || me.person().value().equals(goal.owner())
                || goals.takesPart(goal.id(), me.person().value());
    }
}
