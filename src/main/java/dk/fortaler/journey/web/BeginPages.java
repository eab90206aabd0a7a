package dk.fortaler.journey.web;

import dk.fortaler.journey.internal.Action;
import dk.fortaler.journey.internal.ReadMap;
import dk.fortaler.journey.internal.Stage;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Leads a new manager through the first four steps in one sitting. While they are on the way, their session knows it, and
 * the forms of those steps show the way back; everything else is worked out from the data, so that it can be left and taken
 * up again at any time.
 */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class BeginPages {
    static final String ADDRESS = "/launch/begin";
    private static final String GOING = "journey.begin";

    private final ReadMap map;

    BeginPages(ReadMap map) {
        this.map = map;
    }

    @GetMapping(ADDRESS)
    View begin(SignedIn me, HttpServletRequest request) {
        return JteView.of("journey/begin", new BeginView(map.now(me.zone()), going(request)));
    }

    /** To a step's form, with the way back. */
    @PostMapping("/launch/begin/go")
    View go(SignedIn me, @RequestParam String step, HttpServletRequest request) {
        Stage stage = Stage.of(step).filter(Stage.first()::contains).orElseThrow(Missing::new);
        request.getSession().setAttribute(GOING, Boolean.TRUE);
        Action action = map.now(me.zone()).step(stage).action();
        return new RedirectView(action == null ? "/launch/" + stage.key() : action.address());
    }

    @PostMapping("/launch/begin/leave")
    View leave(HttpServletRequest request) {
        request.getSession().removeAttribute(GOING);
        return new RedirectView("/launch");
    }

    static boolean going(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(GOING) != null;
    }
}
