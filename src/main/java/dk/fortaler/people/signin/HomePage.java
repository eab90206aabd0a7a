package dk.fortaler.people.signin;

import dk.fortaler.kernel.identity.SignedIn;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page is where a person's work begins. */
@Controller
class HomePage {
    private final SetupKey setup;

    HomePage(SetupKey setup) {
        this.setup = setup;
    }

    @GetMapping("/")
    String home(Optional<SignedIn> me) {
        return me.map(person -> person.manages() ? "redirect:/launch" : "redirect:/feed")
                .orElseGet(() -> setup.isSetUp() ? "redirect:/sign-in" : "redirect:/setup");
    }
}
