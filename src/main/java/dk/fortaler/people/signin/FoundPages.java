package dk.fortaler.people.signin;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.DemoCompany;
import dk.fortaler.people.Sessions;
import dk.fortaler.people.signin.Accounts.Account;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import dk.fortaler.web.SessionPrincipal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The operator founds a further organisation and stands in it, or looks round in the demo company. */
@Controller
class FoundPages {
    private static final int LONGEST = 200;

    private final FoundOrganisation founding;
    private final SignIn signIn;
    private final Sessions sessions;
    private final ObjectProvider<DemoCompany> demo;

    FoundPages(FoundOrganisation founding, SignIn signIn, Sessions sessions, ObjectProvider<DemoCompany> demo) {
        this.founding = founding;
        this.signIn = signIn;
        this.sessions = sessions;
        this.demo = demo;
    }

    @GetMapping("/organisations/new")
    View page(SignedIn me) {
        onlyForTheOperator(me);
        return view(Form.of(Map.of("language", me.language().tag())));
    }

    @PostMapping("/organisations/new")
    View found(
            SignedIn me,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String language,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        onlyForTheOperator(me);
        String clean = name.replaceAll("\\p{Cntrl}", " ").strip();
        if (clean.isEmpty() || clean.length() > LONGEST) {
            String reason = clean.isEmpty() ? "web.form.missing" : "web.form.too-long";
            return view(Form.refused(request, "name", reason)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (founding.isTaken(clean)) {
            return view(Form.refused(request, "name", "signin.found.taken"))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        SessionPrincipal founder =
                founding.found(me, clean, Language.of(language).orElse(me.language()), me.zone());
        enter(founder, me, request, response);
        Flash.success(redirect, "signin.found.done", Map.of("organisation", clean));
        return new RedirectView("/launch");
    }

    /** Builds the demo company where it is not there, and goes in; the way back is to choose an organisation. */
    @PostMapping("/organisations/demo")
    View visitDemo(SignedIn me, HttpServletRequest request, HttpServletResponse response) {
        onlyForTheOperator(me);
        DemoCompany company = demo.getIfAvailable();
        if (company == null) {
            throw new Missing();
        }
        enter(company.begin(me.language()), me, request, response);
        return new RedirectView("/");
    }

    /** A further door, and through it; those that were open stay so. */
    private void enter(
            SessionPrincipal further, SignedIn me, HttpServletRequest request, HttpServletResponse response) {
        Stream<SessionPrincipal> others =
                signIn.open(sessions.doors(request, me)).stream().map(Account::principal);
        sessions.begin(Stream.concat(Stream.of(further), others).distinct().toList(), request, response);
    }

    private void onlyForTheOperator(SignedIn me) {
        if (!founding.mayFound(me)) {
            throw new Missing();
        }
    }

    private static JteView view(Form form) {
        return JteView.of("signin/found", form);
    }
}
