package dk.fortaler.programmes.cohorts;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Missing;
import dk.fortaler.web.Posted;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Moves those who are chosen on a cohort's page to another cohort. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class MovePages {
    private static final String HERE = "/programmes/{id}/cohorts/{cohort}";

    private final Cohorts cohorts;
    private final MovePeople moving;
    private final Posted posted;

    MovePages(Cohorts cohorts, MovePeople moving, Posted posted) {
        this.cohorts = cohorts;
        this.moving = moving;
        this.posted = posted;
    }

    @PostMapping(HERE + "/move")
    View members(
            @PathVariable UUID id,
            @PathVariable UUID cohort,
            @RequestParam UUID into,
            @RequestParam(defaultValue = "") List<UUID> person,
            SignedIn me,
            RedirectAttributes redirect) {
        Cohort there = find(id, into);
        List<PersonId> people = person.stream().map(PersonId::new).toList();
        int moved = moving.members(me, find(id, cohort), there, people);
        if (moved == 0) {
            String why = people.isEmpty() ? "nobody" : there.full() ? "full" : "gone";
            Flash.warning(redirect, "calls.move." + why, Map.of("name", there.name()));
        } else {
            posted.tell(
                    redirect,
                    "calls.move.members",
                    Map.of("count", moved, "left", people.size() - moved, "name", there.name()));
        }
        return back(id, cohort);
    }

    @PostMapping(HERE + "/move-waiting")
    View waiting(
            @PathVariable UUID id,
            @PathVariable UUID cohort,
            @RequestParam UUID into,
            @RequestParam(defaultValue = "") List<UUID> application,
            SignedIn me,
            RedirectAttributes redirect) {
        Cohort there = find(id, into);
        int moved = moving.waiting(me, find(id, cohort), there, application);
        if (moved == 0) {
            Flash.warning(redirect, application.isEmpty() ? "calls.move.nobody" : "calls.move.gone", Map.of());
        } else {
            Flash.success(redirect, "calls.move.waiting", Map.of("count", moved, "name", there.name()));
        }
        return back(id, cohort);
    }

    private Cohort find(UUID programme, UUID id) {
        return cohorts.find(id)
                .filter(cohort -> cohort.programme().value().equals(programme))
                .orElseThrow(Missing::new);
    }

    private static View back(UUID programme, UUID cohort) {
        return new RedirectView("/programmes/" + programme + "/cohorts/" + cohort);
    }
}
