package dk.fortaler.businesscase.web;

import dk.fortaler.businesscase.facts.Facts;
import dk.fortaler.businesscase.internal.AskExecutive;
import dk.fortaler.businesscase.internal.Decide;
import dk.fortaler.businesscase.internal.Decide.Opened;
import dk.fortaler.businesscase.internal.Decide.Outcome;
import dk.fortaler.businesscase.internal.Decide.Said;
import dk.fortaler.businesscase.internal.Verdict;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.web.Form;
import dk.fortaler.web.GuestAddresses;
import dk.fortaler.web.JteView;
import dk.fortaler.web.TokenPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** What an executive's link opens. Looking at it answers nothing: mail programs look too. */
@Controller
class DecisionPages {
    private final Decide decide;
    private final Facts facts;

    DecisionPages(Decide decide, Facts facts) {
        this.decide = decide;
        this.facts = facts;
    }

    @Configuration(proxyBeanMethods = false)
    static class Addresses {
        @Bean
        GuestAddresses decisionAddresses() {
            return new GuestAddresses(List.of("/decision/**"));
        }
    }

    @GetMapping("/decision/{code}")
    View read(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String lang,
            HttpServletRequest request,
            HttpServletResponse response) {
        TokenPage.protect(response);
        return decide.open(code)
                .<View>map(opened -> page(opened, code, form(opened), lang))
                .orElseGet(() -> gone(lang, request));
    }

    @PostMapping("/decision/{code}")
    View answer(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String lang,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean part,
            HttpServletRequest request,
            HttpServletResponse response) {
        TokenPage.protect(response);
        Optional<Opened> opened = decide.open(code);
        if (opened.isEmpty()) {
            return gone(lang, request);
        }
        Optional<Verdict> verdict = Verdict.of(answer);
        String said = AskExecutive.oneLineEnd(words).strip();
        Map<String, List<String>> errors = errors(verdict, said);
        if (!errors.isEmpty()) {
            return refused(opened.get(), code, Form.refused(request, errors), lang);
        }
        return switch (decide.answer(code, new Said(version, verdict.orElseThrow(), said, part))) {
            case Outcome.Recorded() -> thanks(opened.get(), code, lang);
            case Outcome.Newer() ->
                refused(opened.get(), code, Form.refused(request, "", "businesscase.answer.newer"), lang);
            case Outcome.Gone() -> gone(lang, request);
        };
    }

    private static Map<String, List<String>> errors(Optional<Verdict> verdict, String words) {
        Map<String, List<String>> errors = new HashMap<>();
        if (verdict.isEmpty()) {
            errors.put("answer", List.of("businesscase.answer.choose"));
        }
        if (words.codePointCount(0, words.length()) > AskExecutive.LONGEST_WORDS) {
            errors.put("words", List.of("web.form.too-long"));
        } else if (verdict.equals(Optional.of(Verdict.QUESTION)) && words.isEmpty()) {
            errors.put("words", List.of("businesscase.answer.words.missing"));
        }
        return errors;
    }

    /** Shows what they said last, to be changed; what they asked is not asked again. */
    private static Form form(Opened opened) {
        return opened.executive()
                .latest()
                .filter(latest -> latest.version() == opened.paper().version())
                .map(latest -> Form.of(Map.of(
                        "answer",
                        latest.verdict() == Verdict.QUESTION
                                ? ""
                                : latest.verdict().key(),
                        "words",
                        latest.verdict() == Verdict.QUESTION ? "" : latest.words(),
                        "part",
                        String.valueOf(latest.takesPart()))))
                .orElseGet(Form::empty);
    }

    private JteView page(Opened opened, String code, Form form, String lang) {
        Language language = language(opened, lang);
        return JteView.of(
                        "businesscase/decision",
                        new DecisionView(
                                opened.executive(), PaperView.of(opened.paper(), facts), form, "/decision/" + code))
                .forGuest(language, opened.paper().accent(), opened.zone());
    }

    private View refused(Opened opened, String code, Form form, String lang) {
        return page(opened, code, form, lang).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static View thanks(Opened opened, String code, String lang) {
        return new RedirectView(
                "/decision/" + code + "?lang=" + language(opened, lang).tag() + "#answer");
    }

    private static Language language(Opened opened, String lang) {
        return Language.of(lang).orElse(opened.executive().language());
    }

    /** Whose it was is not told to somebody whose link does not open. */
    static View gone(String lang, HttpServletRequest request) {
        Language language = Language.of(lang)
                .or(() -> Language.of(request.getLocale().getLanguage()))
                .orElse(Language.EN);
        return JteView.of("businesscase/gone")
                .forGuest(language, "blue", ZoneId.of("Europe/Copenhagen"))
                .withStatus(HttpStatus.NOT_FOUND);
    }
}
