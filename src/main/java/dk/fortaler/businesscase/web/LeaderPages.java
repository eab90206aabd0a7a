package dk.fortaler.businesscase.web;

import dk.fortaler.businesscase.internal.Leaders;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.programmes.Programmes;
import dk.fortaler.web.JteView;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Leaders first: the executives who will be ambassadors. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class LeaderPages {
    private final Leaders leaders;
    private final Programmes programmes;

    LeaderPages(Leaders leaders, Programmes programmes) {
        this.leaders = leaders;
        this.programmes = programmes;
    }

    @GetMapping("/business-case/leaders")
    View all(SignedIn me) {
        String programme = programmes.active().stream()
                .findFirst()
                .map(first -> "/programmes/" + first.id().value())
                .orElse(null);
        return JteView.of("businesscase/leaders", new LeadersView(leaders.all(me.zone()), programme));
    }
}
