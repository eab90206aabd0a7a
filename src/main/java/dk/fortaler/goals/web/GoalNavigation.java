package dk.fortaler.goals.web;

import dk.fortaler.goals.internal.GoalAccess;
import dk.fortaler.web.NavigationEntry;
import dk.fortaler.web.NavigationEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One entry for everybody: to the organisation's goals, or to one's own. */
@Configuration(proxyBeanMethods = false)
class GoalNavigation {
    private static final int ORDER = 13;

    @Bean
    NavigationEntry goalsEntry() {
        return new NavigationEntry(
                Group.PROGRAMME, "goals.nav", "target", "/goals", ORDER, false, GoalAccess::oversees);
    }

    @Bean
    NavigationEntry ownGoalsEntry() {
        return new NavigationEntry(
                Group.OWN, "goals.nav", "target", "/goals/mine", ORDER, false, me -> !GoalAccess.oversees(me));
    }
}
