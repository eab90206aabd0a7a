package dk.fortaler.programmes.calls;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.secrets.WordCode;
import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Programmes;
import dk.fortaler.programmes.cohorts.Cohort;
import dk.fortaler.programmes.cohorts.Cohorts;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import dk.fortaler.web.SiteAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Opening and closing a programme's call, and writing what its page says. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class CallPages {
    private final Programmes programmes;
    private final Calls calls;
    private final Cohorts cohorts;
    private final SiteAddress site;

    CallPages(Programmes programmes, Calls calls, Cohorts cohorts, SiteAddress site) {
        this.programmes = programmes;
        this.calls = calls;
        this.cohorts = cohorts;
        this.site = site;
    }

    @GetMapping("/programmes/{id}/call")
    View edit(@PathVariable UUID id, SignedIn me) {
        Programme programme = find(id);
        Call call = calls.of(programme.id());
        return view(me, programme, call, Form.of(CallForm.stored(call)));
    }

    @PostMapping("/programmes/{id}/call")
    View save(@PathVariable UUID id, SignedIn me, HttpServletRequest request, RedirectAttributes redirect) {
        Programme programme = find(id);
        CallForm form = new CallForm(request);
        Call call = form.call(programme.id());
        List<Cohort> all = cohorts.of(programme.id());
        if (call.cohort() != null
                && all.stream().noneMatch(cohort -> cohort.id().equals(call.cohort()))) {
            form.errors().put("cohort", List.of("calls.cohort.gone"));
        }
        if (!form.errors().isEmpty()) {
            return refused(me, programme, Form.refused(request, form.errors()));
        }
        if (!calls.save(me.person(), call)) {
            return refused(me, programme, Form.refused(request, "", "calls.saved-meanwhile"));
        }
        Flash.success(redirect, "calls.saved." + call.state().key());
        return new RedirectView("/programmes/" + id + "/call");
    }

    private View refused(SignedIn me, Programme programme, Form form) {
        return view(me, programme, calls.of(programme.id()), form).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private JteView view(SignedIn me, Programme programme, Call call, Form form) {
        String page =
                call.code().isEmpty() ? "" : site.of("/club/" + new WordCode(me.organisation(), call.code()).text());
        int typed = 0;
        for (int i = 0; i < Question.MOST; i++) {
            boolean used = !form.value("q-" + i + "-danish").isBlank()
                    || !form.value("q-" + i + "-english").isBlank();
            typed = used ? i + 1 : typed;
        }
        return JteView.of(
                "calls/call",
                new CallView(
                        programme, call, cohorts.of(programme.id()), page, form, Math.min(Question.MOST, typed + 1)));
    }

    private Programme find(UUID id) {
        return programmes.find(new ProgrammeId(id)).orElseThrow(Missing::new);
    }
}
