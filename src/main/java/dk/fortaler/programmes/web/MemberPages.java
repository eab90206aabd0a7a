package dk.fortaler.programmes.web;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Programmes;
import dk.fortaler.programmes.internal.DepartmentPaths;
import dk.fortaler.programmes.internal.Membership;
import dk.fortaler.web.Flash;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import dk.fortaler.web.Paging;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    private static final int SHOWN = 50;

    private final Programmes programmes;
    private final Membership membership;
    private final DepartmentPaths departments;

    MemberPages(Programmes programmes, Membership membership, DepartmentPaths departments) {
        this.programmes = programmes;
        this.membership = membership;
        this.departments = departments;
    }

    @GetMapping("/programmes/{id}/members")
    View members(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page) {
        Programme programme = find(id);
        String search = q.replace("\0", "").strip();
        Paging paging = new Paging(page, SHOWN, membership.count(programme.id(), search));
        List<Membership.Member> candidates =
                search.isEmpty() ? List.of() : membership.candidates(programme.id(), search);
        return JteView.of(
                "programmes/members",
                new ProgrammeView(
                        programme,
                        membership.members(programme.id(), search, SHOWN, Math.max(0, paging.from() - 1)),
                        paging,
                        search,
                        candidates,
                        membership.countOthers(programme.id()),
                        departments.all()));
    }

    @PostMapping("/programmes/{id}/members")
    View add(
            @PathVariable UUID id,
            @RequestParam(required = false) List<UUID> person,
            @RequestParam(required = false) UUID department,
            @RequestParam(defaultValue = "false") boolean everybody,
            RedirectAttributes redirect) {
        ProgrammeId programme = find(id).id();
        int joined = 0;
        if (everybody) {
            joined = membership.joinEverybody(programme);
        } else if (department != null) {
            joined = membership.joinDepartment(programme, department);
        } else if (person != null) {
            joined = membership.join(
                    programme, person.stream().map(PersonId::new).toList());
        }
        Flash.success(redirect, "programmes.members.joined", Map.of("count", joined));
        return back(id);
    }

    @PostMapping("/programmes/{id}/members/{person}/remove")
    View remove(@PathVariable UUID id, @PathVariable UUID person, RedirectAttributes redirect) {
        membership.leave(find(id).id(), new PersonId(person));
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
