package dk.fortaler.people.signin.invitation;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.people.OwnLanguage;
import dk.fortaler.people.Sessions;
import dk.fortaler.people.signin.invitation.AcceptInvitation.Open;
import dk.fortaler.people.signin.invitation.AcceptInvitation.Outcome;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.LanguageChoice;
import dk.fortaler.web.OpenAddresses;
import dk.fortaler.web.SessionPrincipal;
import dk.fortaler.web.TokenPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Where an invitation's link leads. */
@Controller
class InvitationPages {
    private final AcceptInvitation accept;
    private final Sessions sessions;
    private final OwnLanguage languages;

    InvitationPages(AcceptInvitation accept, Sessions sessions, OwnLanguage languages) {
        this.languages = languages;
        this.accept = accept;
        this.sessions = sessions;
    }

    @Bean
    static OpenAddresses openInvitations() {
        return new OpenAddresses(List.of("/invitation/*"));
    }

    @GetMapping("/invitation/{code}")
    View page(@PathVariable String code, HttpServletResponse response) {
        TokenPage.protect(response);
        return accept.find(code).map(open -> view(code, open, Form.empty())).orElseGet(InvitationPages::gone);
    }

    @PostMapping("/invitation/{code}")
    View accept(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        TokenPage.protect(response);
        return switch (accept.accept(code, password)) {
            case Outcome.Welcome welcome -> {
                keepLanguage(welcome.principal(), request);
                sessions.begin(welcome.principal(), request, response);
                yield new RedirectView("/");
            }
            case Outcome.Refused(Open open, String reason) ->
                view(code, open, Form.refused(request, "password", reason))
                        .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Gone gone -> gone();
        };
    }

    /** Whoever chose one on this page has it inside, too. */
    private void keepLanguage(SessionPrincipal me, HttpServletRequest request) {
        LanguageChoice.of(request)
                .ifPresent(language -> CurrentOrganisation.run(
                        new OrganisationId(me.organisation()),
                        () -> languages.choose(new PersonId(me.person()), language)));
    }

    private static JteView view(String code, Open open, Form form) {
        return JteView.of(
                "signin/invitation",
                new InvitationView(
                        code, open.invitee().name(), open.invitee().email().value(), open.organisationName(), form));
    }

    private static JteView gone() {
        return JteView.of("signin/invitation-gone").withStatus(HttpStatus.GONE);
    }
}
