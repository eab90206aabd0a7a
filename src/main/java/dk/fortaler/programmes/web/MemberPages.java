package dk.fortaler.programmes.web;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.people.DepartmentId;
import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Programmes;
import dk.fortaler.programmes.joining.AskPeople;
import dk.fortaler.programmes.joining.AskPeople.Whom;
import dk.fortaler.programmes.joining.Leaving;
import dk.fortaler.web.Flash;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import dk.fortaler.web.Posted;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class MemberPages {
    private final Programmes programmes;
    private final ReadMembers members;
    private final AskPeople asking;
    private final Leaving leaving;
    private final Posted posted;

    MemberPages(Programmes programmes, ReadMembers members, AskPeople asking, Leaving leaving, Posted posted) {
        this.programmes = programmes;
        this.members = members;
        this.asking = asking;
        this.leaving = leaving;
        this.posted = posted;
    }

    @GetMapping("/programmes/{id}/members")
    View members(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable UUID cohort,
            SignedIn me) {
        String search = q.replace("\0", "").strip();
        return JteView.of("programmes/members", members.read(find(id), search, page, cohort, me.person()));
    }

    @PostMapping("/programmes/{id}/members")
    View ask(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<UUID> person,
            @RequestParam(required = false) @Nullable UUID department,
            @RequestParam(defaultValue = "false") boolean everybody,
            @RequestParam(required = false) @Nullable UUID cohort,
            SignedIn me,
            RedirectAttributes redirect) {
        ProgrammeId programme = find(id).id();
        Whom whom = everybody
                ? new Whom.Everybody()
                : department == null
                        ? new Whom.Some(person.stream().map(PersonId::new).toList())
                        : new Whom.OfDepartment(new DepartmentId(department));
        posted.tell(
                redirect, "programmes.members.asked.done", Map.of("count", asking.ask(me, programme, whom, cohort)));
        return back(id);
    }

    @PostMapping("/programmes/{id}/members/me")
    View joinMyself(@PathVariable UUID id, SignedIn me, RedirectAttributes redirect) {
        Programme programme = find(id);
        if (programme.active()) {
            asking.joinMyself(me, programme.id());
            Flash.success(redirect, "club.joined", Map.of("programme", programme.name()));
        }
        return back(id);
    }

    @PostMapping("/programmes/{id}/members/{person}/remove")
    View remove(@PathVariable UUID id, @PathVariable UUID person, SignedIn me, RedirectAttributes redirect) {
        leaving.remove(me.person(), find(id).id(), new PersonId(person));
        Flash.success(redirect, "programmes.members.removed");
        return back(id);
    }

    private Programme find(UUID id) {
        return programmes.find(new ProgrammeId(id)).orElseThrow(Missing::new);
    }

    private static RedirectView back(UUID programme) {
        return new RedirectView("/programmes/" + programme + "/members");
    }
}
