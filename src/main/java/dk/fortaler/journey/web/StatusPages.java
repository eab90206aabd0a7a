package dk.fortaler.journey.web;

import dk.fortaler.journey.internal.KeyFigures;
import dk.fortaler.journey.internal.ReadMap;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.JteView;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Where the launch stands, on one page to print. Executives may read it too: it holds sums and no names. */
@Controller
class StatusPages {
    private static final int TARGETS = 5;

    private final ReadMap map;
    private final KeyFigures figures;

    StatusPages(ReadMap map, KeyFigures figures) {
        this.map = map;
        this.figures = figures;
    }

    @GetMapping("/launch/status")
    @PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR', 'EXECUTIVE')")
    View status(SignedIn me) {
        return JteView.of(
                "journey/status",
                new StatusView(
                        map.now(me.zone()),
                        figures.month(me.zone()),
                        figures.targets(TARGETS),
                        figures.today(me.zone()),
                        me.manages()));
    }
}
