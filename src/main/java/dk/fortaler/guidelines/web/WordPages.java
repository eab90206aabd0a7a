package dk.fortaler.guidelines.web;

import dk.fortaler.guidelines.Remark;
import dk.fortaler.guidelines.TextCheck;
import dk.fortaler.guidelines.TextRules;
import dk.fortaler.guidelines.WordRule;
import dk.fortaler.guidelines.internal.KeepRules;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** The words that texts are looked through for; each can be tried on a text before it is added. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class WordPages {
    private static final String ADDRESS = "/guidelines/words";

    private final TextRules rules;
    private final KeepRules keep;
    private final Ids ids;

    WordPages(TextRules rules, KeepRules keep, Ids ids) {
        this.rules = rules;
        this.keep = keep;
        this.ids = ids;
    }

    @GetMapping(ADDRESS)
    View page() {
        return JteView.of(
                "guidelines/words",
                new WordsView(rules.words(), Form.of(Map.of("weight", "careful")), List.of(), List.of()));
    }

    /** @param only whether the rule is only tried */
    @PostMapping(ADDRESS)
    View add(
            @Valid @ModelAttribute WordForm form,
            BindingResult result,
            @RequestParam(name = "try", defaultValue = "false") boolean only,
            SignedIn me,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        if (only) {
            return tried(
                    form,
                    me,
                    Form.of(Map.of(
                            "phrase", form.phrase(),
                            "weight", form.weight(),
                            "language", form.language(),
                            "reason", form.reason(),
                            "sample", form.sample())));
        }
        if (!form.phrase().isEmpty() && form.phrase().codePoints().noneMatch(Character::isLetterOrDigit)) {
            Form.reject(result, "phrase", "guidelines.words.phrase.empty");
        }
        if (result.hasErrors()) {
            return refused(Form.refused(request, result));
        }
        return switch (keep.add(me.person(), form.rule(ids.next()))) {
            case ADDED -> {
                Flash.success(redirect, "guidelines.words.added", Map.of("phrase", form.phrase()));
                yield new RedirectView(ADDRESS);
            }
            case THERE -> refused(Form.refused(request, "phrase", "guidelines.words.there"));
            case TOO_MANY -> refused(Form.refused(request, "", "guidelines.words.too-many"));
        };
    }

    @PostMapping("/guidelines/words/{id}/remove")
    View remove(@PathVariable UUID id, SignedIn me, RedirectAttributes redirect) {
        keep.remove(me.person(), id);
        Flash.success(redirect, "guidelines.words.removed");
        return new RedirectView(ADDRESS);
    }

    private View tried(WordForm form, SignedIn me, Form shown) {
        List<WordRule> all = new ArrayList<>(rules.words());
        if (!form.phrase().isEmpty()) {
            all.add(form.rule(ids.next()));
        }
        String sample = form.sample().replace("\r\n", "\n");
        List<Remark> remarks = new TextCheck(all).remarks(sample, me.language());
        return JteView.of("guidelines/words", new WordsView(rules.words(), shown, Marked.of(sample, remarks), remarks));
    }

    private View refused(Form form) {
        return JteView.of("guidelines/words", new WordsView(rules.words(), form, List.of(), List.of()))
                .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
