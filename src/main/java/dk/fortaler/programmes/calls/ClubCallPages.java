package dk.fortaler.programmes.calls;

import dk.fortaler.kernel.secrets.WordCode;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.programmes.calls.Applying.Applicant;
import dk.fortaler.programmes.calls.Applying.Outcome;
import dk.fortaler.programmes.joining.Guests;
import dk.fortaler.web.Form;
import dk.fortaler.web.GuestAddresses;
import dk.fortaler.web.GuestLimits;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import dk.fortaler.web.TokenPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * A programme's page for those who are not in it yet. Every code has a dash in it, by which its address differs from a
 * member's own pages of the club.
 */
@Controller
class ClubCallPages {
    private static final String HERE = "/club/{code:.*-.*}";

    private final Guests guests;
    private final Calls calls;
    private final Applying applying;
    private final ReadClubPage pages;
    private final GuestLimits limits;

    ClubCallPages(Guests guests, Calls calls, Applying applying, ReadClubPage pages, GuestLimits limits) {
        this.limits = limits;
        this.guests = guests;
        this.calls = calls;
        this.applying = applying;
        this.pages = pages;
    }

    @Configuration(proxyBeanMethods = false)
    static class Addresses {
        @Bean
        GuestAddresses clubAddresses() {
            return new GuestAddresses(List.of(HERE, HERE + "/apply"));
        }
    }

    @GetMapping(HERE)
    View page(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String sent,
            HttpServletRequest request,
            HttpServletResponse response) {
        TokenPage.protect(response);
        return with(code, call -> view(call, code, Outcome.known(sent), Form.empty(), request));
    }

    @PostMapping(HERE + "/apply")
    View apply(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        TokenPage.protect(response);
        boolean allowed = limits.allows(request);
        return with(
                code,
                call -> allowed
                        ? apply(call, code, request)
                        : tooMany(call, code, "programmes.join.too-fast", request));
    }

    private View apply(Call call, String code, HttpServletRequest request) {
        ApplyForm form = ApplyForm.read(call, language(request), request);
        if (form.applicant().isEmpty()) {
            Form refused = Form.refused(request, form.errors());
            return refused(call, code, refused, HttpStatus.UNPROCESSABLE_CONTENT, request);
        }
        Applicant applicant = form.applicant().get();
        if (!limits.allows("club/" + code, applicant.email())) {
            return tooMany(call, code, "programmes.join.typed-often", request);
        }
        Outcome outcome = applying.apply(call, applicant);
        return switch (outcome) {
            case MAILED, RECEIVED, LISTED, WAITING -> sent(code, outcome, request);
            case FULL, LATE, CLOSED -> {
                Form refused = Form.refused(request, "", "calls.page." + outcome.key() + ".now");
                yield refused(call, code, refused, HttpStatus.CONFLICT, request);
            }
        };
    }

    private View tooMany(Call call, String code, String why, HttpServletRequest request) {
        return refused(call, code, Form.refused(request, "", why), HttpStatus.TOO_MANY_REQUESTS, request);
    }

    private View refused(Call call, String code, Form form, HttpStatus status, HttpServletRequest request) {
        return view(call, code, "", form, request).withStatus(status);
    }

    private JteView view(Call call, String code, String sent, Form form, HttpServletRequest request) {
        Guests.Host host = guests.host();
        Language language = language(request);
        return JteView.of("calls/club", pages.read(host.name(), call, language, "/club/" + code, sent, form))
                .forGuest(language, host.accent(), host.zone());
    }

    private View with(String code, Function<Call, View> work) {
        return WordCode.parse(code)
                .flatMap(parsed -> guests.within(
                        parsed.organisation(), () -> calls.byCode(parsed.word()).map(work)))
                .orElseThrow(Missing::new);
    }

    private static View sent(String code, Outcome outcome, HttpServletRequest request) {
        RedirectView view = new RedirectView("/club/" + code + "?sent=" + outcome.key() + "&lang="
                + language(request).tag());
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }

    private static Language language(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("lang"))
                .flatMap(Language::of)
                .orElseGet(() -> Language.wanted(Collections.list(request.getLocales())));
    }
}
