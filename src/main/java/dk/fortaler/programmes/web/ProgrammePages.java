package dk.fortaler.programmes.web;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Programmes;
import dk.fortaler.programmes.Tailored;
import dk.fortaler.programmes.Tailoring;
import dk.fortaler.programmes.internal.CopyProgramme;
import dk.fortaler.programmes.internal.DepartmentPaths;
import dk.fortaler.programmes.internal.RunProgramme;
import dk.fortaler.programmes.internal.RunProgramme.NameTaken;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
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
    private final Tailoring tailoring;
    private final CopyProgramme copying;
    private final DepartmentPaths departments;
    private final CourseChoice courses;

    ProgrammePages(
            Programmes programmes,
            RunProgramme run,
            Tailoring tailoring,
            CopyProgramme copying,
            DepartmentPaths departments,
            CourseChoice courses) {
        this.programmes = programmes;
        this.run = run;
        this.tailoring = tailoring;
        this.copying = copying;
        this.departments = departments;
        this.courses = courses;
    }

    @GetMapping("/programmes")
    View list() {
        return JteView.of("programmes/list", new ProgrammesView(programmes.active(), programmes.closed()));
    }

    @GetMapping("/programmes/new")
    View begin(
            @RequestParam(defaultValue = "") String then,
            @RequestParam(required = false) @Nullable UUID department,
            @RequestParam(defaultValue = "") List<String> aim,
            SignedIn me) {
        Map<String, Object> proposed = ProgrammeForm.stored(null, Tailored.FRESH);
        departments.all().stream()
                .filter(each -> each.id().equals(department))
                .findFirst()
                .ifPresent(each -> {
                    proposed.put("department", each.id());
                    proposed.put("name", each.path());
                });
        proposed.put("aim", aim);
        return form(null, Form.of(proposed), then.equals(NETWORKS), null, me.language());
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
        check(form, result);
        if (result.hasErrors()) {
            return refused(null, Form.refused(request, result), choosing, me.language());
        }
        try {
            ProgrammeId id = run.start(me.person(), form.name(), form.purpose(), form.tailored());
            Flash.success(redirect, "programmes.started", Map.of("name", form.name()));
            return new RedirectView("/programmes/" + id.value() + (choosing ? "/networks" : ""));
        } catch (NameTaken taken) {
            return refused(null, Form.refused(request, "name", "programmes.name.taken"), choosing, me.language());
        }
    }

    @GetMapping("/programmes/{id}/edit")
    View edit(@PathVariable UUID id, SignedIn me) {
        Programme programme = find(id);
        return form(
                programme,
                Form.of(ProgrammeForm.stored(programme, tailoring.of(programme.id()))),
                false,
                null,
                me.language());
    }

    @PostMapping("/programmes/{id}")
    View describe(
            @PathVariable UUID id,
            @Valid @ModelAttribute ProgrammeForm form,
            BindingResult result,
            SignedIn me,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Programme programme = find(id);
        check(form, result);
        if (result.hasErrors()) {
            return refused(programme, Form.refused(request, result), false, me.language());
        }
        try {
            run.describe(me.person(), programme.id(), form.name(), form.purpose(), form.tailored());
        } catch (NameTaken taken) {
            return refused(programme, Form.refused(request, "name", "programmes.name.taken"), false, me.language());
        }
        Flash.success(redirect, "programmes.saved");
        return new RedirectView("/programmes/" + id);
    }

    /** Another after this one, cut to somebody else on the same page. */
    @GetMapping("/programmes/{id}/copy")
    View copy(@PathVariable UUID id, SignedIn me) {
        Programme model = find(id);
        Map<String, Object> proposed = ProgrammeForm.stored(model, tailoring.of(model.id()));
        proposed.put("name", "");
        return form(null, Form.of(proposed), false, model, me.language());
    }

    @PostMapping("/programmes/{id}/copy")
    View copy(
            @PathVariable UUID id,
            @Valid @ModelAttribute ProgrammeForm form,
            BindingResult result,
            SignedIn me,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Programme model = find(id);
        check(form, result);
        if (result.hasErrors()) {
            return form(null, Form.refused(request, result), false, model, me.language())
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            ProgrammeId copy = copying.copy(me.person(), model.id(), form.name(), form.purpose(), form.tailored());
            Flash.success(redirect, "programmes.copied", Map.of("name", form.name()));
            return new RedirectView("/programmes/" + copy.value());
        } catch (NameTaken taken) {
            return form(null, Form.refused(request, "name", "programmes.name.taken"), false, model, me.language())
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** What was chosen may be gone by now. */
    private void check(ProgrammeForm form, BindingResult result) {
        if (result.hasErrors()) {
            return;
        }
        if (form.department() != null
                && departments.all().stream().noneMatch(each -> each.id().equals(form.department()))) {
            Form.reject(result, "department", "programmes.department.gone");
        }
        if (form.course() != null && courses.gone(form.course())) {
            Form.reject(result, "course", "programmes.course.gone");
        }
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

    private View refused(@Nullable Programme programme, Form form, boolean choosing, Language language) {
        return form(programme, form, choosing, null, language).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private JteView form(
            @Nullable Programme programme, Form form, boolean choosing, @Nullable Programme copies, Language language) {
        return JteView.of(
                "programmes/form",
                new ProgrammeFormView(programme, form, choosing, departments.all(), courses.all(language), copies));
    }
}
