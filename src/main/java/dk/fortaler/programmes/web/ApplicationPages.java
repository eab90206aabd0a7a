package dk.fortaler.programmes.web;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.programmes.Applications;
import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Programmes;
import dk.fortaler.programmes.internal.Inbox;
import dk.fortaler.programmes.internal.Inbox.Application;
import dk.fortaler.web.Flash;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import dk.fortaler.web.Posted;
import dk.fortaler.web.SiteAddress;
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

/** Answering those who would like to take part. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class ApplicationPages {
    private static final String HERE = "/programmes/applications";

    private final Inbox inbox;
    private final Programmes programmes;
    private final Applications applications;
    private final SiteAddress site;
    private final Posted posted;

    ApplicationPages(Inbox inbox, Programmes programmes, Applications applications, SiteAddress site, Posted posted) {
        this.inbox = inbox;
        this.programmes = programmes;
        this.applications = applications;
        this.site = site;
        this.posted = posted;
    }

    @GetMapping(HERE)
    View list() {
        String door = applications
                .findDoorCode()
                .map(code -> site.of("/join/" + code))
                .orElse("");
        return JteView.of(
                "programmes/applications",
                new ApplicationsView(inbox.waiting(), inbox.called(), programmes.active(), door));
    }

    /** Makes the address that can be passed on. */
    @PostMapping(HERE + "/door")
    View open() {
        applications.doorCode();
        return new RedirectView(HERE);
    }

    @PostMapping(HERE + "/{id}/welcome")
    View welcome(@PathVariable UUID id, @RequestParam @Nullable UUID into, SignedIn me, RedirectAttributes redirect) {
        Application application = inbox.find(id).orElseThrow(Missing::new);
        PersonId person = application.person();
        Programme programme = into == null
                ? null
                : programmes
                        .find(new ProgrammeId(into))
                        .filter(Programme::active)
                        .orElse(null);
        if (person == null || programme == null) {
            Flash.warning(redirect, "programmes.applications.cannot", Map.of());
        } else if (inbox.welcome(me, application, person, programme)) {
            posted.tell(
                    redirect,
                    "programmes.applications.welcomed",
                    Map.of("name", application.name(), "programme", programme.name()));
        }
        return new RedirectView(HERE);
    }

    @PostMapping(HERE + "/{id}/dismiss")
    View dismiss(@PathVariable UUID id, SignedIn me, RedirectAttributes redirect) {
        Application application = inbox.find(id).orElseThrow(Missing::new);
        if (inbox.dismiss(me, application)) {
            posted.tell(redirect, "programmes.applications.dismissed", Map.of("name", application.name()));
        }
        return new RedirectView(HERE);
    }
}
