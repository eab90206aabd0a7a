package dk.fortaler.people.signin;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.DemoCompany;
import dk.fortaler.people.Sessions;
import dk.fortaler.web.ClientAddress;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import dk.fortaler.web.OpenAddresses;
import dk.fortaler.web.PageFactory;
import dk.fortaler.web.SessionPrincipal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The first page of a new installation; gone once it is set up. */
@Controller
class SetUpPages {
    private static final int FREE = 50;
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private final SetupKey key;
    private final SetUp setUp;
    private final Passwords passwords;
    private final Sessions sessions;
    private final AttemptLimits limits;
    private final ObjectProvider<DemoCompany> demo;

    SetUpPages(
            SetupKey key,
            SetUp setUp,
            Passwords passwords,
            Sessions sessions,
            AttemptLimits limits,
            ObjectProvider<DemoCompany> demo) {
        this.key = key;
        this.setUp = setUp;
        this.passwords = passwords;
        this.sessions = sessions;
        this.limits = limits;
        this.demo = demo;
    }

    @Bean
    static OpenAddresses openSetup() {
        return new OpenAddresses(List.of("/setup", "/setup/demo"));
    }

    @GetMapping("/setup")
    View page(
            @RequestParam(name = "key", defaultValue = "") String given,
            @RequestParam(defaultValue = "") String removed,
            HttpServletRequest request) {
        unlessSetUp();
        String language = PageFactory.language(request).tag();
        boolean wrong = !given.isEmpty() && !opens(given, request);
        Form form = Form.of(Map.of("language", language));
        return view(wrong ? "" : given, !removed.isEmpty(), wrong ? form.withError("key", "setup.key.wrong") : form)
                .withStatus(wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    @PostMapping("/setup")
    View begin(
            @Valid @ModelAttribute SetUpForm form,
            BindingResult result,
            HttpServletRequest request,
            HttpServletResponse response) {
        unlessSetUp();
        if (!opens(form.key(), request)) {
            return refused("", Form.refused(request, "key", "setup.key.wrong"));
        }
        Optional<EmailAddress> email = check(form, result);
        if (result.hasErrors() || email.isEmpty()) {
            return refused(form.key(), Form.refused(request, result));
        }
        SessionPrincipal administrator = setUp.carryOut(new NewOrganisation.Order(
                        form.organisation().strip(),
                        Language.of(form.language()).orElse(Language.DA),
                        ZONE,
                        form.name().strip(),
                        email.get(),
                        passwords.encode(form.password())))
                .orElseThrow(Missing::new);
        sessions.begin(administrator, request, response);
        return new RedirectView("/");
    }

    @PostMapping("/setup/demo")
    View demo(
            @RequestParam(name = "key", defaultValue = "") String given,
            HttpServletRequest request,
            HttpServletResponse response) {
        unlessSetUp();
        if (!opens(given, request)) {
            return refused("", Form.refused(request, "key", "setup.key.wrong"));
        }
        DemoCompany company = demo.getIfAvailable();
        if (company == null) {
            throw new Missing();
        }
        sessions.begin(company.begin(PageFactory.language(request)), request, response);
        return new RedirectView("/");
    }

    /** Everything that is wrong is said at once. */
    private static Optional<EmailAddress> check(SetUpForm form, BindingResult result) {
        Optional<EmailAddress> email = EmailAddress.parse(form.email());
        if (email.isEmpty() && !form.email().isBlank()) {
            Form.reject(result, "email", "web.form.email");
        }
        if (!form.password().isBlank()) {
            PasswordRules.refusal(form.password(), List.of(form.name(), form.email(), form.organisation(), "Fortaler"))
                    .ifPresent(weak -> Form.reject(result, "password", weak));
        }
        return email;
    }

    private void unlessSetUp() {
        if (key.isSetUp()) {
            throw new Missing();
        }
    }

    private boolean opens(String given, HttpServletRequest request) {
        String from = "setup:" + ClientAddress.of(request);
        if (limits.take(from, FREE).isPresent()) {
            return false;
        }
        boolean opens = given != null && key.opens(given);
        if (opens) {
            limits.giveBack(from, FREE);
        }
        return opens;
    }

    private JteView refused(String given, Form form) {
        return view(given, false, form).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private JteView view(String given, boolean removed, Form form) {
        return JteView.of("setup/setup", new SetUpView(given, demo.getIfAvailable() != null, removed, form));
    }
}
