package dk.fortaler.people.signin;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.people.Sessions;
import dk.fortaler.people.Sessions.Doors;
import dk.fortaler.people.signin.Accounts.Account;
import dk.fortaler.people.signin.SignIn.Outcome;
import dk.fortaler.web.ClientAddress;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.LocalAddress;
import dk.fortaler.web.Missing;
import dk.fortaler.web.OpenAddresses;
import dk.fortaler.web.SessionPrincipal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@Controller
class SignInPages {
    private final SignIn signIn;
    private final Sessions sessions;
    private final FoundOrganisation founding;
    private final Clock clock;

    SignInPages(SignIn signIn, Sessions sessions, FoundOrganisation founding, Clock clock) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.founding = founding;
        this.clock = clock;
    }

    @Bean
    static OpenAddresses openSignIn() {
        return new OpenAddresses(List.of("/sign-in"));
    }

    @GetMapping("/sign-in")
    View page(Optional<SignedIn> me, @RequestParam(defaultValue = "") String then) {
        return me.isPresent() ? to(then) : JteView.of("signin/sign-in", new SignInView(Form.empty(), then, 0));
    }

    @PostMapping("/sign-in")
    View enter(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String then,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (signIn.attempt(email, password, ClientAddress.of(request))) {
            case Outcome.Welcome(List<SessionPrincipal> opened) -> {
                sessions.begin(opened, request, response);
                yield opened.size() == 1 ? to(then) : to("/organisations?then=" + encode(then));
            }
            case Outcome.Refused() ->
                JteView.of("signin/sign-in", new SignInView(Form.refused(request, "", "signin.refused"), then, 0))
                        .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Wait(Instant until) ->
                JteView.of(
                                "signin/sign-in",
                                new SignInView(Form.refused(request, "", "signin.wait"), then, minutes(until)))
                        .withStatus(HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    /** To another organisation that the same password opened. */
    @GetMapping("/organisations")
    View choose(SignedIn me, @RequestParam(defaultValue = "") String then, HttpServletRequest request) {
        List<Account> open = signIn.open(sessions.doors(request, me));
        return JteView.of("signin/choose", new ChooseView(open, founding.mayFound(me), then));
    }

    @PostMapping("/organisations")
    View change(
            SignedIn me,
            @RequestParam long organisation,
            @RequestParam(defaultValue = "") String then,
            HttpServletRequest request,
            HttpServletResponse response) {
        Doors doors = sessions.doors(request, me);
        Account chosen = signIn.open(doors).stream()
                .filter(open -> open.principal().organisation() == organisation)
                .findFirst()
                .orElseThrow(Missing::new);
        sessions.begin(chosen.principal(), doors, request, response);
        return to(then);
    }

    /** A local address as it stands: braces in it are the person's, not names of values. */
    static RedirectView to(String address) {
        RedirectView redirect = new RedirectView(LocalAddress.or(address, "/"));
        redirect.setExpandUriTemplateVariables(false);
        return redirect;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private int minutes(Instant until) {
        return (int) Duration.between(clock.instant(), until).plusSeconds(59).toMinutes();
    }
}
