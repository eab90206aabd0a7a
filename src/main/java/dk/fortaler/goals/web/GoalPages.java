package dk.fortaler.goals.web;

import dk.fortaler.goals.GoalId;
import dk.fortaler.goals.internal.FollowGoals;
import dk.fortaler.goals.internal.Followed;
import dk.fortaler.goals.internal.Goal;
import dk.fortaler.goals.internal.GoalAccess;
import dk.fortaler.goals.internal.GoalHistory;
import dk.fortaler.goals.internal.GoalRepository;
import dk.fortaler.goals.web.GoalsView.Closed;
import dk.fortaler.goals.web.GoalsView.Group;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Goals to look at: the organisation's, one's own, one alone. */
@Controller
class GoalPages {
    private static final int CLOSED_SHOWN = 12;

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
    View list(SignedIn me, @RequestParam(name = "closed", defaultValue = "") String closed) {
        List<Goal> all = GoalAccess.seesShared(me) ? goals.forManagers() : goals.collective();
        List<Group> groups = GoalsView.byLevel(following.follow(open(all), today(me)));
        return JteView.of("goals/list", new GoalsView(groups, closed(me, all, closed, "/goals"), me.manages(), true));
    }

    @GetMapping("/goals/mine")
    View mine(SignedIn me, @RequestParam(name = "closed", defaultValue = "") String closed) {
        UUID person = me.person().value();
        List<Goal> all = goals.personal(person);
        List<Followed> own = following.follow(open(all), today(me));
        List<Followed> others = following.follow(goals.with(person), today(me));
        List<Group> groups = new ArrayList<>();
        groups.add(new Group("goals.mine.own", own));
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
        return JteView.of(
                "goals/mine",
                new GoalsView(groups, closed(me, all, closed, "/goals/mine"), me.manages(), GoalAccess.oversees(me)));
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

    private static List<Goal> open(List<Goal> goals) {
        return goals.stream().filter(Goal::open).toList();
    }

    /** The latest that were closed, as each has to be worked out; all of them for who asks. */
    private Closed closed(SignedIn me, List<Goal> goals, String wish, String address) {
        List<Goal> closed = goals.stream()
                .filter(goal -> goal.closedOn() != null)
                .sorted(Comparator.comparing(Goal::closedOn, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
        List<Goal> shown = wish.equals("all")
                ? closed
                : closed.stream().limit(CLOSED_SHOWN).toList();
        return new Closed(following.follow(shown, today(me)), closed.size() - shown.size(), address + "?closed=all");
    }
}
