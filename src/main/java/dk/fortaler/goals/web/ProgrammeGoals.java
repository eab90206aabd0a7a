package dk.fortaler.goals.web;

import dk.fortaler.goals.Amounts;
import dk.fortaler.goals.Standing;
import dk.fortaler.goals.internal.FollowGoals;
import dk.fortaler.goals.internal.Followed;
import dk.fortaler.goals.internal.GoalRepository;
import dk.fortaler.insight.DashboardMeasures;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.web.Page;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts what a programme has goals for at the top of its results. */
@Component
class ProgrammeGoals implements DashboardMeasures {
    private static final int MOST = 4;
    private static final Set<Standing> NOTHING_TO_SEE = EnumSet.of(Standing.NOT_BEGUN, Standing.HIDDEN);

    private final GoalRepository goals;
    private final FollowGoals following;

    ProgrammeGoals(GoalRepository goals, FollowGoals following) {
        this.goals = goals;
        this.following = following;
    }

    @Override
    public List<Chosen> ofProgramme(ProgrammeId programme, LocalDate today) {
        // One by one: whatever is not shown need not be worked out.
        return goals.openOfProgramme(programme.value()).stream()
                .map(goal -> following.follow(goal, today))
                .filter(followed -> !NOTHING_TO_SEE.contains(followed.standing()))
                .limit(MOST)
                .<Chosen>map(ChosenGoal::new)
                .toList();
    }

    private record ChosenGoal(Followed followed) implements Chosen {
        @Override
        public String figure() {
            return switch (followed.goal().measure()) {
                case POSTS -> "shares";
                case CLICKS -> "clicks";
                case REACH -> "reach";
                default -> "";
            };
        }

        @Override
        public String title(Page page) {
            return GoalWords.measure(page, followed.goal().measure());
        }

        @Override
        public String name(Page page) {
            return GoalWords.title(page, followed.goal());
        }

        @Override
        public String value(Page page) {
            return GoalWords.value(page, followed);
        }

        @Override
        public String target(Page page) {
            return Amounts.text(
                    page, followed.goal().measure(), followed.goal().aim().target());
        }

        @Override
        public int percent() {
            return GoalWords.percent(followed);
        }

        @Override
        public String sentence(Page page) {
            return GoalWords.sentence(page, followed);
        }

        @Override
        public String address() {
            return "/goals/" + followed.goal().id().value();
        }
    }
}
