package dk.fortaler.programmes.web;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Programmes;
import dk.fortaler.programmes.internal.RunProgramme;
import dk.fortaler.programmes.internal.RunProgramme.NameTaken;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
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

@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class ProgrammePages {
    /** What {@code then} says where the choice of networks follows. */
    private static final String NETWORKS = "networks";

    private final Programmes programmes;
    private final RunProgramme run;

    ProgrammePages(Programmes programmes, RunProgramme run) {
        this.programmes = programmes;
        this.run = run;
    }

    @GetMapping("/programmes")
    View list() {
        return JteView.of("programmes/list", new ProgrammesView(programmes.active(), programmes.closed()));
    }

    @GetMapping("/programmes/new")
    View begin(@RequestParam(defaultValue = "") String then) {
        return JteView.of("programmes/form", new ProgrammeFormView(null, Form.empty(), then.equals(NETWORKS)));
    }

    @PostMapping("/programmes")
    View start(
            @Valid @ModelAttribute ProgrammeForm form,
            BindingResult result,
            @RequestParam(defaultValue = "") String then,
            SignedIn me,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        boolean choosing = then.equals(NETWORKS);
        if (result.hasErrors()) {
            return refused(null, Form.refused(request, result), choosing);
        }
        try {
            ProgrammeId id = run.start(me.person(), form.name(), form.purpose());
            Flash.success(redirect, "programmes.started", Map.of("name", form.name()));
            return new RedirectView("/programmes/" + id.value() + (choosing ? "/networks" : "/members"));
        } catch (NameTaken taken) {
            return refused(null, Form.refused(request, "name", "programmes.name.taken"), choosing);
        }
    }

    @GetMapping("/programmes/{id}/edit")
    View edit(@PathVariable UUID id) {
        Programme programme = find(id);
        return JteView.of(
                "programmes/form",
                new ProgrammeFormView(
                        programme, Form.of(Map.of("name", programme.name(), "purpose", programme.purpose())), false));
    }

    @PostMapping("/programmes/{id}")
    View describe(
            @PathVariable UUID id,
            @Valid @ModelAttribute ProgrammeForm form,
            BindingResult result,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Programme programme = find(id);
        if (result.hasErrors()) {
            return refused(programme, Form.refused(request, result), false);
        }
        try {
            run.describe(programme.id(), form.name(), form.purpose());
        } catch (NameTaken taken) {
            return refused(programme, Form.refused(request, "name", "programmes.name.taken"), false);
        }
        Flash.success(redirect, "programmes.saved");
        return new RedirectView("/programmes/" + id + "/members");
    }

    @PostMapping("/programmes/{id}/close")
    View close(@PathVariable UUID id, SignedIn me, RedirectAttributes redirect) {
        run.setActive(me.person(), find(id).id(), false);
        Flash.success(redirect, "programmes.closed.done");
        return new RedirectView("/programmes");
    }

    @PostMapping("/programmes/{id}/reopen")
    View reopen(@PathVariable UUID id, SignedIn me, RedirectAttributes redirect) {
        try {
            run.setActive(me.person(), find(id).id(), true);
        } catch (NameTaken taken) {
            Flash.danger(redirect, "programmes.name.taken", Map.of());
        }
        return new RedirectView("/programmes");
    }

    private Programme find(UUID id) {
        return programmes.find(new ProgrammeId(id)).orElseThrow(Missing::new);
    }

    private static View refused(@Nullable Programme programme, Form form, boolean choosing) {
        return JteView.of("programmes/form", new ProgrammeFormView(programme, form, choosing))
                .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
