package dk.fortaler.academy.web;

import dk.fortaler.academy.ProfileChecks;
import dk.fortaler.academy.learning.Enrolments;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.networks.Network;
import dk.fortaler.web.Flash;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** A person's own check of their profiles; nobody else opens it. */
@Controller
class ProfilePages {
    private static final String ADDRESS = "/academy/profile";

    private final ProfileChecks checks;
    private final Enrolments enrolments;

    ProfilePages(ProfileChecks checks, Enrolments enrolments) {
        this.checks = checks;
        this.enrolments = enrolments;
    }

    /** @param all whether networks are shown that the person does not share on */
    @GetMapping(ADDRESS)
    View page(SignedIn me, @RequestParam(defaultValue = "false") boolean all) {
        Set<Network> theirs = enrolments.networksOf(me.person());
        Set<Network> every = Set.of(Network.values());
        return JteView.of(
                "academy/profile",
                new ProfileView(
                        checks.of(me.person(), all ? every : theirs),
                        checks.ticked(me.person()),
                        !all && theirs.size() < every.size()));
    }

    @PostMapping("/academy/profile/{network}")
    View tick(
            @PathVariable String network,
            @RequestParam(name = "item", defaultValue = "") Set<String> items,
            SignedIn me,
            RedirectAttributes redirect) {
        Network there = Network.of(network).orElseThrow(Missing::new);
        checks.tick(me.person(), there, items);
        boolean complete = checks.of(me.person(), Set.of(there)).getFirst().complete();
        Flash.success(
                redirect,
                complete ? "academy.profile.complete" : "academy.profile.saved",
                Map.of("network", there.title()));
        return new RedirectView(ADDRESS + "#" + there.key());
    }
}
