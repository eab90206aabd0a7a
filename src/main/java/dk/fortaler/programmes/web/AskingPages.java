package dk.fortaler.programmes.web;

import dk.fortaler.kernel.mail.MailServers;
import dk.fortaler.people.DepartmentId;
import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Programmes;
import dk.fortaler.programmes.internal.DepartmentPaths;
import dk.fortaler.programmes.internal.DepartmentPaths.Department;
import dk.fortaler.programmes.joining.AskPeople;
import dk.fortaler.programmes.joining.AskPeople.Whom;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Before many people are asked, and how far their letters are. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class AskingPages {
    private final Programmes programmes;
    private final AskPeople asking;
    private final DepartmentPaths departments;
    private final MailServers servers;

    AskingPages(Programmes programmes, AskPeople asking, DepartmentPaths departments, MailServers servers) {
        this.programmes = programmes;
        this.asking = asking;
        this.departments = departments;
        this.servers = servers;
    }

    /** Asks nobody yet. Without a department it is everybody. */
    @GetMapping("/programmes/{id}/members/ask")
    View confirm(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID department,
            @RequestParam(required = false) @Nullable UUID cohort) {
        Programme programme = find(id);
        Whom whom = department == null ? new Whom.Everybody() : new Whom.OfDepartment(new DepartmentId(department));
        return JteView.of(
                "programmes/confirm-asking",
                new ConfirmAskingView(
                        programme,
                        department,
                        department == null ? "" : path(department),
                        cohort,
                        asking.countOutside(programme.id(), whom),
                        servers.canSend()));
    }

    /** The bar alone, for htmx; when the letters are written the whole page is asked for again. */
    @GetMapping("/programmes/{id}/members/asking")
    View bar(@PathVariable UUID id, HttpServletResponse response) {
        Programme programme = find(id);
        AskingView view =
                new AskingView(programme.id(), asking.underWay(programme.id()).orElse(null));
        if (view.progress() == null) {
            response.setHeader("HX-Refresh", "true");
        }
        return JteView.of("programmes/asking", view);
    }

    private String path(UUID department) {
        return departments.all().stream()
                .filter(each -> each.id().equals(department))
                .map(Department::path)
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private Programme find(UUID id) {
        return programmes.find(new ProgrammeId(id)).orElseThrow(Missing::new);
    }
}
