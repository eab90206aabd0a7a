package dk.fortaler.guidelines.web;

import dk.fortaler.guidelines.Disclosure;
import dk.fortaler.guidelines.Disclosure.Asks;
import dk.fortaler.guidelines.Disclosure.Kind;
import dk.fortaler.guidelines.TextRules;
import dk.fortaler.guidelines.internal.KeepRules;
import dk.fortaler.guidelines.web.DisclosureView.Tried;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** In which words people say where they work, and what is asked of pictures with people in them. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class DisclosurePages {
    private static final String ADDRESS = "/guidelines/disclosure";

    private final TextRules rules;
    private final KeepRules keep;

    DisclosurePages(TextRules rules, KeepRules keep) {
        this.rules = rules;
        this.keep = keep;
    }

    @GetMapping(ADDRESS)
    View page(SignedIn me) {
        return view(stored(me), null);
    }

    /** @param only whether it is only tried on the sample */
    @PostMapping(ADDRESS + "/{kind}")
    View disclose(
            @PathVariable String kind,
            @Valid @ModelAttribute DisclosureForm form,
            BindingResult result,
            @RequestParam(name = "try", defaultValue = "false") boolean only,
            SignedIn me,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Kind meant = Kind.of(kind).orElseThrow(Missing::new);
        Map<Kind, Form> forms = stored(me);
        if (result.hasErrors()) {
            forms.put(meant, Form.refused(request, result));
            return view(forms, null).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (only) {
            forms.put(meant, Form.refused(request, Map.of()));
            Disclosure wanted = form.in(meant, me.language());
            boolean missing = Stream.of(Language.values())
                    .allMatch(language -> form.in(meant, language).missing(form.sample()));
            return view(forms, new Tried(meant, missing, missing ? wanted.putInFront(form.sample()) : form.sample()));
        }
        for (Language language : Language.values()) {
            keep.disclose(me.person(), language, form.in(meant, language));
        }
        Flash.success(redirect, "guidelines.disclosure.saved");
        return new RedirectView(ADDRESS);
    }

    @PostMapping("/guidelines/pictures")
    View pictures(@RequestParam String asks, SignedIn me, RedirectAttributes redirect) {
        keep.askOfPictures(me.person(), Asks.of(asks).orElse(Asks.ADVISES));
        Flash.success(redirect, "guidelines.disclosure.saved");
        return new RedirectView(ADDRESS);
    }

    private Map<Kind, Form> stored(SignedIn me) {
        Map<Kind, Form> forms = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            Disclosure danish = rules.disclosure(kind, Language.DA, me.organisationName());
            Disclosure english = rules.disclosure(kind, Language.EN, me.organisationName());
            forms.put(
                    kind,
                    Form.of(Map.of(
                            "danish", danish.sentence(),
                            "english", english.sentence(),
                            "danishOthers", String.join("\n", danish.others()),
                            "englishOthers", String.join("\n", english.others()),
                            "asks", danish.asks().key())));
        }
        return forms;
    }

    private JteView view(Map<Kind, Form> forms, @Nullable Tried tried) {
        return JteView.of("guidelines/disclosure", new DisclosureView(forms, tried, rules.peopleInPictures()));
    }
}
