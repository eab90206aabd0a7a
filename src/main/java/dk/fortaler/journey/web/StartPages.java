package dk.fortaler.journey.web;

import dk.fortaler.journey.internal.FirstSteps;
import dk.fortaler.journey.internal.ReadFirstSteps;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.people.FrontPage;
import dk.fortaler.web.JteView;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Where a person begins: the few steps to their first share, each to be left and taken up again. */
@Controller
class StartPages implements FrontPage {
    static final String ADDRESS = "/start";

    private final ReadFirstSteps steps;

    StartPages(ReadFirstSteps steps) {
        this.steps = steps;
    }

    @GetMapping(ADDRESS)
    View start(SignedIn me) {
        return JteView.of("journey/start", steps.of(me.person()));
    }

    /** As long as there is something to do; whoever takes part in nothing and is asked nothing is not pressed. */
    @Override
    public Optional<String> of(SignedIn me) {
        FirstSteps mine = steps.of(me.person());
        return mine.complete() || !mine.takesPart() && !mine.invited() ? Optional.empty() : Optional.of(ADDRESS);
    }
}
