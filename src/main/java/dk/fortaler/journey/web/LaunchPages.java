package dk.fortaler.journey.web;

import dk.fortaler.journey.internal.Evidence;
import dk.fortaler.journey.internal.GatherEvidence;
import dk.fortaler.journey.internal.LaunchMap;
import dk.fortaler.journey.internal.Step;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.JteView;
import dk.fortaler.web.NavigationEntry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

@Controller
class LaunchPages {
    private final GatherEvidence evidence;

    LaunchPages(GatherEvidence evidence) {
        this.evidence = evidence;
    }

    @Bean
    static NavigationEntry launchEntry() {
        return new NavigationEntry("journey.nav", "map-2", "/launch", 5, true, SignedIn::manages);
    }

    @GetMapping("/launch")
    @PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
    View map(SignedIn me) {
        Evidence found = evidence.now(me.zone());
        List<Step> steps = LaunchMap.steps(found);
        long done =
                steps.stream().filter(step -> step.state() == Step.State.DONE).count();
        return JteView.of(
                "journey/launch",
                new LaunchView(steps, LaunchMap.next(steps, found).orElse(null), done));
    }
}
