package dk.fortaler.businesscase.web;

import dk.fortaler.businesscase.internal.AwaitedDecisions;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import dk.fortaler.web.ShellNotice;
import dk.fortaler.web.ShellNotices;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The decisions that wait for a signed-in executive, and a line on the pages they start from. */
@Controller
@PreAuthorize("hasRole('EXECUTIVE')")
class AwaitedPages implements ShellNotices {
    private static final String HERE = "/decisions";
    private static final List<String> STARTS = List.of("/feed", "/launch");

    private final AwaitedDecisions awaited;

    AwaitedPages(AwaitedDecisions awaited) {
        this.awaited = awaited;
    }

    @GetMapping(HERE)
    View list(SignedIn me) {
        return JteView.of("businesscase/awaited", new AwaitedView(awaited.of(me)));
    }

    @PostMapping(HERE + "/{executive}")
    View open(@PathVariable UUID executive, SignedIn me) {
        return new RedirectView(awaited.open(me, executive).orElseThrow(Missing::new));
    }

    @Override
    @PreAuthorize("permitAll")
    public Optional<ShellNotice> notice(SignedIn me, HttpServletRequest request) {
        if (!me.is(Role.EXECUTIVE)
                || !STARTS.contains(request.getRequestURI())
                || awaited.of(me).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ShellNotice("businesscase.awaited.notice", Map.of(), "businesscase.awaited.see", HERE));
    }
}
