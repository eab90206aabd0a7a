package dk.fortaler.people.signin;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.people.Sessions;
import dk.fortaler.people.signin.Accounts.Door;
import dk.fortaler.people.signin.SignIn.Outcome;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.LocalAddress;
import dk.fortaler.web.Missing;
import dk.fortaler.web.OpenAddresses;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@Controller
class SignInPages {
    private final SignIn signIn;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Clock clock;

    SignInPages(SignIn signIn, Accounts accounts, Sessions sessions, Clock clock) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Bean
    static OpenAddresses openSignIn() {
        return new OpenAddresses(List.of("/sign-in"));
    }

    @GetMapping("/sign-in")
    View page(Optional<SignedIn> me, @RequestParam(defaultValue = "") String then) {
        return me.isPresent()
                ? new RedirectView(LocalAddress.or(then, "/"))
                : JteView.of("signin/sign-in", new SignInView(Form.empty(), then, 0));
    }

    @PostMapping("/sign-in")
    View enter(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String then,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (signIn.attempt(email, password, request.getRemoteAddr())) {
            case Outcome.Welcome(List<Door> doors) -> {
                sessions.begin(doors.getFirst().principal(), request, response);
                yield doors.size() == 1
                        ? new RedirectView(LocalAddress.or(then, "/"))
                        : JteView.of("signin/choose", new ChooseView(doors, then));
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

    /** To another organisation of the same account. */
    @GetMapping("/organisations")
    View choose(SignedIn me) {
        return JteView.of("signin/choose", new ChooseView(accounts.doors(me.account()), ""));
    }

    @PostMapping("/organisations")
    View change(
            SignedIn me,
            @RequestParam long organisation,
            @RequestParam(defaultValue = "") String then,
            HttpServletRequest request,
            HttpServletResponse response) {
        Door door = accounts.doors(me.account()).stream()
                .filter(open -> open.principal().organisation() == organisation)
                .findFirst()
                .orElseThrow(Missing::new);
        sessions.begin(door.principal(), request, response);
        return new RedirectView(LocalAddress.or(then, "/"));
    }

    private int minutes(Instant until) {
        return (int) Duration.between(clock.instant(), until).plusSeconds(59).toMinutes();
    }
}
