package dk.fortaler.journey.web;

import dk.fortaler.goals.GoalStatuses;
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
    private static final int GOALS = 6;

    private final ReadMap map;
    private final KeyFigures figures;
    private final GoalStatuses goals;

    StatusPages(ReadMap map, KeyFigures figures, GoalStatuses goals) {
        this.map = map;
        this.figures = figures;
        this.goals = goals;
    }

    @GetMapping("/launch/status")
    @PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR', 'EXECUTIVE')")
    View status(SignedIn me) {
        return JteView.of(
                "journey/status",
                new StatusView(
                        map.now(me.zone()),
                        figures.month(me.zone()),
                        goals.collective(figures.today(me.zone()), GOALS),
                        figures.today(me.zone()),
                        me.manages()));
    }
}
