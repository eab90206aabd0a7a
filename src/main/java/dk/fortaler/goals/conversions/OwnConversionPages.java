package dk.fortaler.goals.conversions;

import dk.fortaler.insight.Period;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.Flash;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import dk.fortaler.web.Paging;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** A person's own conversions: what came of their shares, and what they know of themself. */
@Controller
class OwnConversionPages {
    private static final int PAGE = 30;
    private static final String LIST = "/conversions/mine";

    private final ReadConversions read;
    private final ShowConversions show;
    private final WriteDown write;
    private final Conversions conversions;
    private final Clock clock;

    OwnConversionPages(
            ReadConversions read, ShowConversions show, WriteDown write, Conversions conversions, Clock clock) {
        this.read = read;
        this.show = show;
        this.write = write;
        this.conversions = conversions;
        this.clock = clock;
    }

    @GetMapping("/conversions/mine")
    View list(
            SignedIn me,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable UUID added) {
        LocalDate today = clock.instant().atZone(me.zone()).toLocalDate();
        UUID person = me.person().value();
        ConversionFilter filter = new ConversionFilter(Period.upTo(today, "all"), null, null, null, person);
        Paging paging = new Paging(page, PAGE, read.count(filter));
        return JteView.of(
                "goals-conversions/mine",
                new OwnConversionsView(
                        show.ofOne(filter, today),
                        read.page(filter, PAGE, Math.max(0, paging.from() - 1)),
                        paging,
                        person,
                        me.manages(),
                        added));
    }

    @GetMapping("/conversions/mine/new")
    View form(SignedIn me) {
        return JteView.of("goals-conversions/form", write.blank(me, true));
    }

    @PostMapping("/conversions/mine")
    View count(
            SignedIn me, @ModelAttribute ConversionForm form, HttpServletRequest request, RedirectAttributes redirect) {
        return HandPages.answer(me, true, write.count(me, true, form, request), LIST, redirect, write);
    }

    @PostMapping("/conversions/mine/{id}/remove")
    View remove(SignedIn me, @PathVariable UUID id, RedirectAttributes redirect) {
        if (!conversions.remove(me.person(), id, true)) {
            throw new Missing();
        }
        Flash.success(redirect, "conversions.removed");
        return new RedirectView(LIST);
    }
}
