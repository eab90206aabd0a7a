package dk.fortaler.people.signin.me;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.identity.Theme;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.Sessions;
import dk.fortaler.people.signin.AccountSessions;
import dk.fortaler.people.signin.Accounts;
import dk.fortaler.people.signin.FoundOrganisation;
import dk.fortaler.people.signin.SignIn;
import dk.fortaler.people.signin.me.ChangePassword.Refusal;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

@Controller
class MePages {
    private final OwnChoices choices;
    private final ChangePassword password;
    private final AccountSessions sessions;
    private final Accounts accounts;
    private final SignIn signIn;
    private final Sessions begun;
    private final FoundOrganisation founding;

    MePages(
            OwnChoices choices,
            ChangePassword password,
            AccountSessions sessions,
            Accounts accounts,
            SignIn signIn,
            Sessions begun,
            FoundOrganisation founding) {
        this.choices = choices;
        this.password = password;
        this.sessions = sessions;
        this.accounts = accounts;
        this.signIn = signIn;
        this.begun = begun;
        this.founding = founding;
    }

    @GetMapping("/me")
    View page(SignedIn me, HttpServletRequest request) {
        return view(me, request, Form.empty());
    }

    @PostMapping("/me")
    View choose(SignedIn me, @RequestParam Language language, @RequestParam Theme theme, RedirectAttributes redirect) {
        choices.save(me, language, theme);
        return done(redirect, "me.saved");
    }

    @PostMapping("/me/password")
    View change(
            SignedIn me,
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Optional<Refusal> refusal =
                password.change(me, present, next, request.getSession().getId());
        return refusal.<View>map(reason -> view(me, request, Form.refused(request, reason.field(), reason.key()))
                        .withStatus(HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> done(redirect, "me.password.changed"));
    }

    @PostMapping("/me/places/end")
    View end(SignedIn me, @RequestParam String place, RedirectAttributes redirect) {
        sessions.end(me.account(), place);
        accounts.renew(me.account());
        return done(redirect, "me.place.ended");
    }

    @PostMapping("/me/places/end-others")
    View endOthers(SignedIn me, HttpServletRequest request, RedirectAttributes redirect) {
        sessions.endOthers(me.account(), request.getSession().getId());
        accounts.renew(me.account());
        return done(redirect, "me.places.ended");
    }

    private JteView view(SignedIn me, HttpServletRequest request, Form form) {
        boolean hasPassword = accounts.find(me.account())
                .filter(account -> account.passwordHash() != null)
                .isPresent();
        return JteView.of(
                "me/me",
                new MeView(
                        signIn.open(begun.doors(request, me)).size() > 1 || founding.mayFound(me),
                        sessions.list(me.account(), request.getSession().getId()),
                        hasPassword,
                        form));
    }

    private static View done(RedirectAttributes redirect, String key) {
        Flash.success(redirect, key);
        return new RedirectView("/me");
    }
}
