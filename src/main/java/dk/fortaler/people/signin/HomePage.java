package dk.fortaler.people.signin;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.people.FrontPage;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The front page is where a person's work begins. */
@Controller
class HomePage {
    private final SetupKey setup;
    private final List<FrontPage> pages;

    HomePage(SetupKey setup, List<FrontPage> pages) {
        this.setup = setup;
        this.pages = List.copyOf(pages);
    }

    @GetMapping("/")
    String home(Optional<SignedIn> me, @RequestParam(defaultValue = "") String removed) {
        return me.map(person -> "redirect:" + beginning(person))
                .orElseGet(() -> setup.isSetUp()
                        ? "redirect:/sign-in"
                        : removed.isEmpty() ? "redirect:/setup" : "redirect:/setup?removed=demo");
    }

    private String beginning(SignedIn me) {
        return me.manages()
                ? "/launch"
                : pages.stream()
                        .flatMap(page -> page.of(me).stream())
                        .findFirst()
                        .orElse("/feed");
    }
}
