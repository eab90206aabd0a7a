package dk.fortaler.demo.web;

import dk.fortaler.demo.internal.DemoPeople;
import dk.fortaler.demo.internal.DemoPeople.Part;
import dk.fortaler.demo.internal.RemoveDemo;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.people.Sessions;
import dk.fortaler.people.WayBack;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** For visitors of the demo company: being somebody else there, and removing it. */
@Controller
class DemoPages {
    private final DemoPeople people;
    private final RemoveDemo remove;
    private final Sessions sessions;
    private final WayBack wayBack;
    private final TransactionTemplate transaction;

    DemoPages(
            DemoPeople people, RemoveDemo remove, Sessions sessions, WayBack wayBack, TransactionTemplate transaction) {
        this.people = people;
        this.remove = remove;
        this.sessions = sessions;
        this.wayBack = wayBack;
        this.transaction = transaction;
    }

    @GetMapping("/demo")
    View page(SignedIn me) {
        return JteView.of("demo/demo", new DemoView(parts(me), me.person().value()));
    }

    @PostMapping("/demo/be")
    View be(SignedIn me, @RequestParam UUID person, HttpServletRequest request, HttpServletResponse response) {
        Part part = parts(me).stream()
                .filter(offered -> offered.principal().person().equals(person))
                .findFirst()
                .orElseThrow(Missing::new);
        sessions.begin(part.principal(), sessions.doors(request, me), request, response);
        return new RedirectView("/");
    }

    @PostMapping("/demo/remove")
    View remove(SignedIn me, HttpServletRequest request, HttpServletResponse response) {
        if (!me.demo()) {
            throw new Missing();
        }
        remove.remove(me.organisation());
        wayBack.leave(me, me.organisation(), request, response);
        return new RedirectView("/?removed=demo");
    }

    private List<Part> parts(SignedIn me) {
        if (!me.demo()) {
            throw new Missing();
        }
        return Objects.requireNonNull(transaction.execute(status -> people.parts()));
    }
}
