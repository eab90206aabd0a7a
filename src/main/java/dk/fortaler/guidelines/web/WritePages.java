package dk.fortaler.guidelines.web;

import dk.fortaler.guidelines.Edition;
import dk.fortaler.guidelines.Guidelines;
import dk.fortaler.guidelines.internal.Comparison;
import dk.fortaler.guidelines.internal.Draft;
import dk.fortaler.guidelines.internal.WriteGuidelines;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.text.Bilingual;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Writing the guidelines: a draft, its preview, and publishing it. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class WritePages {
    private static final String ADDRESS = "/guidelines/edit";

    private final Guidelines guidelines;
    private final WriteGuidelines write;

    WritePages(Guidelines guidelines, WriteGuidelines write) {
        this.guidelines = guidelines;
        this.write = write;
    }

    @GetMapping(ADDRESS)
    View edit(SignedIn me) {
        Draft draft = write.draft(me.organisationName());
        return view(
                me,
                draft,
                Form.of(Map.of(
                        "danish",
                        draft.texts().danish(),
                        "english",
                        draft.texts().english(),
                        "asks",
                        "true")));
    }

    @PostMapping(ADDRESS)
    View save(
            @Valid @ModelAttribute WriteForm form,
            BindingResult result,
            SignedIn me,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        if (result.hasErrors()) {
            return refused(me, Form.refused(request, result));
        }
        if (form.texts().isBlank()) {
            return refused(me, Form.refused(request, "danish", "guidelines.write.nothing"));
        }
        OptionalInt saved = write.save(form.texts(), form.revision());
        if (saved.isEmpty()) {
            return refused(me, Form.refused(request, "", "guidelines.write.meanwhile"));
        }
        Flash.success(redirect, "guidelines.write.saved");
        return new RedirectView(ADDRESS);
    }

    @PostMapping("/guidelines/publish")
    View publish(
            @Valid @ModelAttribute PublishForm form,
            BindingResult result,
            SignedIn me,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        if (result.hasErrors()) {
            return refused(me, Form.refused(request, result));
        }
        if (form.texts().isBlank()) {
            return refused(me, Form.refused(request, "danish", "guidelines.write.nothing"));
        }
        OptionalInt number = write.publish(
                me.person(), form.revision(), form.texts(), form.changes(), Boolean.TRUE.equals(form.asks()));
        if (number.isEmpty()) {
            return refused(me, Form.refused(request, "", "guidelines.publish.meanwhile"));
        }
        Flash.success(redirect, "guidelines.published", Map.of("number", number.getAsInt()));
        return new RedirectView(GuidelinePages.ADDRESS);
    }

    @PostMapping("/guidelines/drop")
    View drop(RedirectAttributes redirect) {
        write.drop();
        Flash.success(redirect, "guidelines.dropped");
        return new RedirectView(ADDRESS);
    }

    /** As it is written, before it is saved. */
    @PostMapping("/guidelines/preview")
    View preview(@RequestParam(defaultValue = "") String danish, @RequestParam(defaultValue = "") String english) {
        return JteView.of("guidelines/preview", new Bilingual(danish, english));
    }

    private JteView refused(SignedIn me, Form form) {
        return view(me, write.draft(me.organisationName()), form).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private JteView view(SignedIn me, Draft draft, Form form) {
        List<Edition> editions = guidelines.all();
        Language shown = draft.texts().read(me.language());
        String before = editions.isEmpty() ? "" : editions.getFirst().texts().written(shown);
        return JteView.of(
                "guidelines/write",
                new WriteView(
                        draft,
                        form,
                        editions,
                        Comparison.of(before, draft.texts().written(shown)),
                        guidelines.coverage()));
    }
}
