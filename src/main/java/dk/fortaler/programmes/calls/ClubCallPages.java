package dk.fortaler.programmes.calls;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.secrets.WordCode;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.programmes.calls.Applying.Outcome;
import dk.fortaler.programmes.joining.Guests;
import dk.fortaler.web.Form;
import dk.fortaler.web.GuestAddresses;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import dk.fortaler.web.TokenPage;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private static final int PER_MINUTE = 30;
    private static final int LONGEST_NAME = 200;

    /** In memory only. Generous, as an office has one address. */
    private final Cache<String, Bucket> limits = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    private final Guests guests;
    private final Calls calls;
    private final Applying applying;
    private final ReadClubPage pages;

    ClubCallPages(Guests guests, Calls calls, Applying applying, ReadClubPage pages) {
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
        return with(code, call -> view(call, code, sent, Form.empty(), request));
    }

    @PostMapping(HERE + "/apply")
    View apply(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        TokenPage.protect(response);
        boolean slow = limits.get(request.getRemoteAddr(), any -> bucket()).tryConsume(1);
        return with(code, call -> slow ? apply(call, code, request) : tooFast(call, code, request));
    }

    private View apply(Call call, String code, HttpServletRequest request) {
        Map<String, List<String>> errors = new LinkedHashMap<>();
        String name = line(request, "name");
        Optional<EmailAddress> email = EmailAddress.parse(line(request, "email"));
        if (email.isEmpty()) {
            errors.put("email", List.of("web.form.email"));
        }
        if (call.state() == Call.State.EXCLUSIVE && (name.isEmpty() || name.length() > LONGEST_NAME)) {
            errors.put("name", List.of(name.isEmpty() ? "web.form.missing" : "web.form.too-long"));
        }
        List<Answered> answers = GivenAnswers.read(call, language(request), request, errors);
        if (!errors.isEmpty()) {
            return refused(call, code, Form.refused(request, errors), HttpStatus.UNPROCESSABLE_CONTENT, request);
        }
        boolean willWait = "true".equals(request.getParameter("wait"));
        EmailAddress address = email.orElseThrow();
        Outcome outcome = applying.apply(
                call,
                new Applying.Applicant(
                        name.isEmpty() ? address.value() : name, address, language(request), answers, willWait));
        return switch (outcome) {
            case MAILED, RECEIVED, WAITING -> sent(code, outcome, request);
            case FULL, LATE, CLOSED ->
                refused(
                        call,
                        code,
                        Form.refused(request, "", "calls.page." + outcome.key() + ".now"),
                        HttpStatus.CONFLICT,
                        request);
        };
    }

    private View tooFast(Call call, String code, HttpServletRequest request) {
        Form form = Form.refused(request, "", "programmes.join.too-fast");
        return refused(call, code, form, HttpStatus.TOO_MANY_REQUESTS, request);
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

    private static String line(HttpServletRequest request, String name) {
        String sent = request.getParameter(name);
        return sent == null ? "" : sent.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static Language language(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("lang"))
                .flatMap(Language::of)
                .orElseGet(() -> Language.wanted(Collections.list(request.getLocales())));
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(PER_MINUTE).refillGreedy(PER_MINUTE, Duration.ofMinutes(1)))
                .build();
    }
}
