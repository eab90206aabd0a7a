package dk.fortaler.goals.web;

import dk.fortaler.goals.GoalId;
import dk.fortaler.goals.internal.FollowGoals;
import dk.fortaler.goals.internal.Followed;
import dk.fortaler.goals.internal.Goal;
import dk.fortaler.goals.internal.GoalAccess;
import dk.fortaler.goals.internal.GoalHistory;
import dk.fortaler.goals.internal.GoalRepository;
import dk.fortaler.goals.web.GoalsView.Group;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Goals to look at: the organisation's, one's own, one alone. */
@Controller
class GoalPages {
    private final GoalRepository goals;
    private final GoalAccess access;
    private final GoalHistory history;
    private final FollowGoals following;
    private final Clock clock;

    GoalPages(GoalRepository goals, GoalAccess access, GoalHistory history, FollowGoals following, Clock clock) {
        this.goals = goals;
        this.access = access;
        this.history = history;
        this.following = following;
        this.clock = clock;
    }

    @GetMapping("/goals")
    @PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR', 'EXECUTIVE')")
    View list(SignedIn me) {
        List<Followed> all = following.follow(GoalAccess.seesShared(me) ? goals.forManagers() : goals.collective(), today(me));
        return JteView.of("goals/list", new GoalsView(GoalsView.byLevel(open(all)), closed(all), me.manages(), true));
    }

    @GetMapping("/goals/mine")
    View mine(SignedIn me) {
        UUID person = me.person().value();
        List<Followed> own = following.follow(goals.personal(person), today(me));
        List<Followed> others = following.follow(goals.with(person), today(me));
        List<Group> groups = new ArrayList<>();
        groups.add(new Group("goals.mine.own", open(own)));
        groups.add(new Group(
                "goals.mine.owned",
                others.stream()
                        .filter(each -> person.equals(each.goal().owner()))
                        .toList()));
        groups.add(new Group(
                "goals.mine.together",
                others.stream()
                        .filter(each -> !person.equals(each.goal().owner()))
                        .toList()));
        groups.removeIf(group -> group.goals().isEmpty());
        return JteView.of("goals/mine", new GoalsView(groups, closed(own), me.manages(), GoalAccess.oversees(me)));
    }

    @GetMapping("/goals/{id}")
    View goal(SignedIn me, @PathVariable UUID id) {
        Goal goal = access.toRead(me, new GoalId(id));
        return view(me, goal, Form.empty());
    }

    /** Also with what stands in the form that ends it. */
    JteView view(SignedIn me, Goal goal, Form ending) {
        boolean mayChange = GoalAccess.mayChange(me, goal);
        return JteView.of(
                "goals/goal",
                new GoalView(
                        following.follow(goal, today(me)),
                        following.curve(goal, today(me)),
                        following.weeks(goal, today(me)).orElse(null),
                        mayChange || GoalAccess.oversees(me) ? history.of(goal.id()) : List.of(),
                        mayChange,
                        goal.isOf(me.person().value()) || !GoalAccess.oversees(me),
                        today(me),
                        ending));
    }

    private LocalDate today(SignedIn me) {
        return clock.instant().atZone(me.zone()).toLocalDate();
    }

    private static List<Followed> open(List<Followed> goals) {
        return goals.stream().filter(each -> each.goal().open()).toList();
    }

    private static List<Followed> closed(List<Followed> goals) {
        return goals.stream().filter(each -> !each.goal().open()).toList();
    }
}
