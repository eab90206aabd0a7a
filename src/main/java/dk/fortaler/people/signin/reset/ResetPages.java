package dk.fortaler.people.signin.reset;

import dk.fortaler.people.Sessions;
import dk.fortaler.people.signin.SignInView;
import dk.fortaler.people.signin.reset.ChooseNewPassword.Outcome;
import dk.fortaler.web.ClientAddress;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.OpenAddresses;
import dk.fortaler.web.SessionPrincipal;
import dk.fortaler.web.TokenPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Forgotten, and chosen anew. */
@Controller
class ResetPages {
    private final AskForReset ask;
    private final ChooseNewPassword choose;
    private final Sessions sessions;
    private final Clock clock;

    ResetPages(AskForReset ask, ChooseNewPassword choose, Sessions sessions, Clock clock) {
        this.ask = ask;
        this.choose = choose;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Bean
    static OpenAddresses openResets() {
        return new OpenAddresses(List.of("/forgotten", "/new-password/*"));
    }

    @GetMapping("/forgotten")
    View page() {
        return JteView.of("signin/forgotten", new SignInView(Form.empty(), "", 0));
    }

    @PostMapping("/forgotten")
    View ask(@RequestParam(defaultValue = "") String email, HttpServletRequest request) {
        if (email.isBlank()) {
            return refused(Form.refused(request, "email", "web.form.missing"), 0, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Optional<Instant> wait = ask.ask(email, ClientAddress.of(request));
        return wait.isPresent()
                ? refused(Form.refused(request, "", "signin.wait"), minutes(wait.get()), HttpStatus.TOO_MANY_REQUESTS)
                : JteView.of("signin/forgotten-sent");
    }

    @GetMapping("/new-password/{token}")
    View page(@PathVariable String token, HttpServletResponse response) {
        TokenPage.protect(response);
        return choose.find(token)
                .map(account -> view(token, account.email(), Form.empty()))
                .orElseGet(ResetPages::gone);
    }

    @PostMapping("/new-password/{token}")
    View choose(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        TokenPage.protect(response);
        return switch (choose.choose(token, password)) {
            case Outcome.Done(SessionPrincipal principal) -> {
                sessions.begin(principal, request, response);
                yield new RedirectView("/");
            }
            case Outcome.Refused(String email, String reason) ->
                view(token, email, Form.refused(request, "password", reason))
                        .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Gone gone -> gone();
        };
    }

    private int minutes(Instant until) {
        return (int) Duration.between(clock.instant(), until).plusSeconds(59).toMinutes();
    }

    private static View refused(Form form, int pause, HttpStatus status) {
        return JteView.of("signin/forgotten", new SignInView(form, "", pause)).withStatus(status);
    }

    private static JteView view(String token, String email, Form form) {
        return JteView.of("signin/new-password", new NewPasswordView(token, email, form));
    }

    private static JteView gone() {
        return JteView.of("signin/new-password-gone").withStatus(HttpStatus.GONE);
    }
}
