package dk.fortaler.goals.ssi;

import dk.fortaler.web.JteView;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The averages that are out, for those who manage. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class SsiAveragePages {
    private final PublishedAverages averages;

    SsiAveragePages(PublishedAverages averages) {
        this.averages = averages;
    }

    @GetMapping("/ssi/averages")
    View show() {
        return JteView.of("goals-ssi/averages", new SsiAveragesView(averages.all()));
    }
}
