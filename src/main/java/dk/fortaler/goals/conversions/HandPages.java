package dk.fortaler.goals.conversions;

import dk.fortaler.goals.conversions.WriteDown.Outcome;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.Flash;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Writing a conversion of the organisation's down, and taking one away. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class HandPages {
    private static final String LIST = "/conversions";

    private final WriteDown write;
    private final Conversions conversions;

    HandPages(WriteDown write, Conversions conversions) {
        this.write = write;
        this.conversions = conversions;
    }

    @GetMapping("/conversions/new")
    View form(SignedIn me) {
        return JteView.of("goals-conversions/form", write.blank(me, false));
    }

    @PostMapping("/conversions")
    View count(
            SignedIn me, @ModelAttribute ConversionForm form, HttpServletRequest request, RedirectAttributes redirect) {
        return answer(me, false, write.count(me, false, form, request), LIST, redirect, write);
    }

    @PostMapping("/conversions/{id}/remove")
    View remove(SignedIn me, @PathVariable UUID id, RedirectAttributes redirect) {
        if (!conversions.remove(me.person(), id, false)) {
            throw new Missing();
        }
        Flash.success(redirect, "conversions.removed");
        return new RedirectView(LIST);
    }

    /** The same for the organisation's and for one's own. */
    static View answer(
            SignedIn me, boolean own, Outcome outcome, String list, RedirectAttributes redirect, WriteDown write) {
        return switch (outcome) {
            case Outcome.Refused refused ->
                JteView.of("goals-conversions/form", write.view(me, own, refused.form()))
                        .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Counted counted -> {
                Flash.success(redirect, "conversions.counted");
                yield new RedirectView(
                        counted.id().map(id -> list + "?added=" + id).orElse(list));
            }
        };
    }
}
