package dk.fortaler.guidelines.web;

import dk.fortaler.guidelines.Crisis;
import dk.fortaler.guidelines.Crisis.Ending;
import dk.fortaler.guidelines.CrisisMode;
import dk.fortaler.guidelines.internal.ReadyText;
import dk.fortaler.guidelines.internal.SwitchCrisis;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Posted;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
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

/** Crisis mode: for everybody what to do, for those who manage the switch. */
@Controller
class CrisisPages {
    static final String ADDRESS = "/crisis";

    private final CrisisMode mode;
    private final SwitchCrisis turn;
    private final CrisisViews views;
    private final Posted posted;

    CrisisPages(CrisisMode mode, SwitchCrisis turn, CrisisViews views, Posted posted) {
        this.mode = mode;
        this.turn = turn;
        this.views = views;
        this.posted = posted;
    }

    @GetMapping(ADDRESS)
    View page(SignedIn me) {
        Crisis now = mode.now().orElse(null);
        if (now == null && !me.manages()) {
            return new RedirectView(GuidelinePages.ADDRESS);
        }
        return view(
                me,
                now == null
                        ? Form.of(Map.of(
                                "danish",
                                ReadyText.crisis().danish(),
                                "english",
                                ReadyText.crisis().english(),
                                "person",
                                me.person().value(),
                                "sharing",
                                "true",
                                "publishing",
                                "true",
                                "tells",
                                "true"))
                        : Form.of(Map.of(
                                "danish", now.texts().danish(),
                                "english", now.texts().english(),
                                "person", now.contactId() == null ? "" : now.contactId(),
                                "contact", now.contact())));
    }

    @PostMapping("/crisis/begin")
    @PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
    View begin(
            @Valid @ModelAttribute CrisisForm form,
            BindingResult result,
            SignedIn me,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        if (form.danish().isEmpty() && form.english().isEmpty()) {
            Form.reject(result, "danish", "guidelines.crisis.text.missing");
        }
        checkContact(result, form.person(), form.contact());
        if (result.hasErrors()) {
            return refused(me, Form.refused(request, result));
        }
        if (turn.begin(me, form.order())) {
            posted.tell(
                    redirect, Boolean.TRUE.equals(form.tells()) ? "guidelines.crisis.on.told" : "guidelines.crisis.on");
        } else {
            Flash.warning(redirect, "guidelines.crisis.on.already", Map.of());
        }
        return new RedirectView(ADDRESS);
    }

    @PostMapping("/crisis/message")
    @PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
    View say(
            @Valid @ModelAttribute CrisisMessageForm form,
            BindingResult result,
            SignedIn me,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        if (form.texts().isBlank()) {
            Form.reject(result, "danish", "guidelines.crisis.text.missing");
        }
        checkContact(result, form.person(), form.contact());
        if (result.hasErrors()) {
            return refused(me, Form.refused(request, result));
        }
        if (turn.say(me, form.seen(), form.texts(), Ids.parse(form.person()).orElse(null), form.contact())) {
            Flash.success(redirect, "guidelines.crisis.said");
            return new RedirectView(ADDRESS);
        }
        return mode.now()
                .map(now -> (View) refused(
                        me,
                        Form.refused(request, "", "guidelines.crisis.meanwhile")
                                .withValue("revision", String.valueOf(now.revision()))))
                .orElseGet(() -> over(redirect));
    }

    @PostMapping("/crisis/end")
    @PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
    View end(
            @RequestParam String ending,
            @RequestParam(defaultValue = "") String lessons,
            SignedIn me,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        String learnt = WriteForm.lines(lessons);
        if (learnt.length() > Crisis.LONGEST_LESSONS) {
            return refused(me, Form.refused(request, "lessons", "web.form.too-long"));
        }
        if (turn.end(me, Ending.of(ending).orElse(Ending.MOVED), learnt).isEmpty()) {
            return over(redirect);
        }
        posted.tell(redirect, "guidelines.crisis.off");
        return new RedirectView(ADDRESS);
    }

    private static void checkContact(BindingResult result, String person, String contact) {
        String wrong = CrisisForm.unreachable(person, contact);
        if (wrong != null) {
            Form.reject(result, "contact", wrong);
        }
    }

    private static View over(RedirectAttributes redirect) {
        Flash.warning(redirect, "guidelines.crisis.over", Map.of());
        return new RedirectView(ADDRESS);
    }

    private JteView refused(SignedIn me, Form form) {
        return view(me, form).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private JteView view(SignedIn me, Form form) {
        return JteView.of("guidelines/crisis", views.view(me, form));
    }
}
