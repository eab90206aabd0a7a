package dk.fortaler.goals.web;

import dk.fortaler.goals.internal.FollowGoals;
import dk.fortaler.goals.internal.Followed;
import dk.fortaler.goals.internal.GoalRepository;
import dk.fortaler.goals.internal.Scope;
import dk.fortaler.kernel.tenancy.OrganisationDays;
import dk.fortaler.programmes.GoalsOfProgramme;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.web.Page;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a programme's goals on its own page. */
@Component
@Transactional(readOnly = true)
class OverviewGoals implements GoalsOfProgramme {
    private final GoalRepository goals;
    private final FollowGoals following;
    private final OrganisationDays days;

    OverviewGoals(GoalRepository goals, FollowGoals following, OrganisationDays days) {
        this.goals = goals;
        this.following = following;
        this.days = days;
    }

    @Override
    public List<Goal> open(ProgrammeId programme) {
        LocalDate today = days.today();
        return goals.openOfProgramme(programme.value()).stream()
                .map(goal -> following.follow(goal, today))
                .<Goal>map(Shown::new)
                .toList();
    }

    @Override
    public long count(ProgrammeId programme) {
        return goals.openOfProgramme(programme.value()).size();
    }

    @Override
    public String addAddress(ProgrammeId programme) {
        return "/goals/new?scope=" + ScopeChoice.written(Scope.programme(programme.value()));
    }

    private record Shown(Followed followed) implements Goal {
        @Override
        public String name(Page page) {
            return GoalWords.title(page, followed.goal());
        }

        @Override
        public String sentence(Page page) {
            return GoalWords.sentence(page, followed);
        }

        @Override
        public int percent() {
            return GoalWords.percent(followed);
        }

        @Override
        public boolean toLookOver() {
            return followed.goal().toLookOver();
        }

        @Override
        public String address() {
            return "/goals/" + followed.goal().id().value();
        }
    }
}
