package dk.fortaler.guidelines.web;

import dk.fortaler.guidelines.Edition;
import dk.fortaler.guidelines.Guidelines;
import dk.fortaler.guidelines.internal.Comparison;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.web.Flash;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import dk.fortaler.web.NavigationEntry;
import dk.fortaler.web.NavigationEntry.Group;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Reading the guidelines, saying so, and seeing what changed. For everybody in the organisation. */
@Controller
class GuidelinePages {
    static final String ADDRESS = "/guidelines";
    private static final int ORDER = 40;

    private final Guidelines guidelines;

    GuidelinePages(Guidelines guidelines) {
        this.guidelines = guidelines;
    }

    @Bean
    static NavigationEntry guidelinesEntry() {
        return new NavigationEntry(Group.OWN, "guidelines.nav", "shield-check", ADDRESS, ORDER, false, me -> true);
    }

    @GetMapping(ADDRESS)
    View page(SignedIn me) {
        return JteView.of(
                "guidelines/guidelines",
                new GuidelinesView(
                        guidelines.current().orElse(null),
                        me.language(),
                        guidelines.acknowledged(me.person()).orElse(0),
                        guidelines.asks(me.person()),
                        me.manages() ? guidelines.coverage() : null));
    }

    /** The edition that was read: a newer one that came meanwhile asks for itself. */
    @PostMapping("/guidelines/acknowledge")
    View acknowledge(SignedIn me, @RequestParam int edition, RedirectAttributes redirect) {
        if (!guidelines.acknowledge(me.person(), edition)) {
            throw new Missing();
        }
        if (guidelines.asks(me.person())) {
            Flash.warning(redirect, "guidelines.acknowledged.newer", Map.of());
        } else {
            Flash.success(redirect, "guidelines.acknowledged");
        }
        return new RedirectView(ADDRESS);
    }

    /** @param from an edition; @param to a later one, the newest where none is named */
    @GetMapping("/guidelines/changes")
    View changes(SignedIn me, @RequestParam int from, @RequestParam(defaultValue = "0") int to) {
        Edition before = guidelines.find(from).orElseThrow(Missing::new);
        Edition after = (to == 0 ? guidelines.current() : guidelines.find(to)).orElseThrow(Missing::new);
        Language shown = after.texts().read(me.language());
        return JteView.of(
                "guidelines/changes",
                new ChangesView(
                        before,
                        after,
                        shown,
                        Comparison.of(
                                before.texts().written(shown), after.texts().written(shown))));
    }
}
