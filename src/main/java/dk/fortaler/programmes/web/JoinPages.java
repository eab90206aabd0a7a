package dk.fortaler.programmes.web;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.secrets.WordCode;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.programmes.Applications;
import dk.fortaler.programmes.Applications.Door;
import dk.fortaler.programmes.calls.Calls;
import dk.fortaler.web.Form;
import dk.fortaler.web.GuestAddresses;
import dk.fortaler.web.GuestLimits;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import dk.fortaler.web.TokenPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Collections;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Asking to take part, without being signed in: a page of its own, that knows nothing of where its visitor comes from. */
@Controller
class JoinPages {
    private final Applications applications;
    private final Calls calls;
    private final GuestLimits limits;

    JoinPages(Applications applications, Calls calls, GuestLimits limits) {
        this.limits = limits;
        this.applications = applications;
        this.calls = calls;
    }

    @Bean
    static GuestAddresses joinGuests() {
        return new GuestAddresses(List.of("/join/*"));
    }

    @GetMapping("/join/{code}")
    View page(
            @PathVariable String code,
            @RequestParam(defaultValue = "false") boolean sent,
            HttpServletRequest request,
            HttpServletResponse response) {
        TokenPage.protect(response);
        return view(find(code), code, sent, Form.empty(), request);
    }

    @PostMapping("/join/{code}")
    View apply(
            @PathVariable String code,
            @Valid @ModelAttribute JoinForm form,
            BindingResult result,
            HttpServletRequest request,
            HttpServletResponse response) {
        TokenPage.protect(response);
        Door door = find(code);
        if (!result.hasFieldErrors("email") && !form.hasAddress()) {
            Form.reject(result, "email", "web.form.email");
        }
        if (result.hasErrors()) {
            return view(door, code, false, Form.refused(request, result), request)
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        EmailAddress email = new EmailAddress(form.email());
        boolean allowed = limits.allows(request);
        if (!allowed || !limits.allows("join/" + code, email)) {
            String why = allowed ? "programmes.join.typed-often" : "programmes.join.too-fast";
            return view(door, code, false, Form.refused(request, "", why), request)
                    .withStatus(HttpStatus.TOO_MANY_REQUESTS);
        }
        Language language = language(request);
        applications.apply(door, form.name(), email, form.message(), language);
        RedirectView sent = new RedirectView("/join/" + code + "?sent=true&lang=" + language.tag());
        sent.setStatusCode(HttpStatus.SEE_OTHER);
        return sent;
    }

    private Door find(String code) {
        return applications.door(code).orElseThrow(Missing::new);
    }

    private JteView view(Door door, String code, boolean sent, Form form, HttpServletRequest request) {
        Language language = language(request);
        String action = "/join/" + code + "?lang=" + language.tag();
        List<JoinView.Way> ways = CurrentOrganisation.with(door.organisation(), calls::open).stream()
                .map(call -> new JoinView.Way(
                        call.name(),
                        "/club/" + new WordCode(door.organisation(), call.code()).text() + "?lang=" + language.tag()))
                .toList();
        return JteView.of("programmes/join", new JoinView(door.host(), action, sent, form, ways))
                .forGuest(language, door.accent(), door.zone());
    }

    private static Language language(HttpServletRequest request) {
        String wish = request.getParameter("lang");
        return wish != null && Language.of(wish).isPresent()
                ? Language.of(wish).get()
                : Language.wanted(Collections.list(request.getLocales()));
    }
}
