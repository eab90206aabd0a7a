package dk.fortaler.people.web;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.people.Department;
import dk.fortaler.people.DepartmentId;
import dk.fortaler.people.Departments;
import dk.fortaler.people.internal.ChangeRefused;
import dk.fortaler.people.internal.DepartmentRegister;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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

/** The tree of departments: add, rename, move, merge, remove. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class DepartmentPages {
    private static final String TREE = "/people/departments";

    private final Departments departments;
    private final DepartmentRegister register;

    DepartmentPages(Departments departments, DepartmentRegister register) {
        this.departments = departments;
        this.register = register;
    }

    @GetMapping(TREE)
    View tree() {
        return JteView.of("people/departments", view(null, Form.empty(), null));
    }

    @PostMapping(TREE)
    View add(
            @Valid @ModelAttribute DepartmentForm form,
            BindingResult result,
            SignedIn me,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        if (result.hasErrors()) {
            return refused("people/departments", view(null, Form.refused(request, result), null));
        }
        try {
            register.add(me, form.name(), form.parentId());
        } catch (ChangeRefused refusal) {
            return refused("people/departments", view(null, refused(request, refusal), null));
        }
        return done(redirect, TREE, "people.department.added", form.name());
    }

    @GetMapping(TREE + "/{id}")
    View department(@PathVariable UUID id) {
        Department department = find(id);
        return JteView.of("people/department", view(department, stored(department), null));
    }

    @PostMapping(TREE + "/{id}")
    View change(
            @PathVariable UUID id,
            @Valid @ModelAttribute DepartmentForm form,
            BindingResult result,
            SignedIn me,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Department department = find(id);
        if (result.hasErrors()) {
            return refused("people/department", view(department, Form.refused(request, result), null));
        }
        try {
            register.change(me, department.id(), form.name(), form.parentId());
        } catch (ChangeRefused refusal) {
            return refused("people/department", view(department, refused(request, refusal), null));
        }
        return done(redirect, TREE, "people.department.changed", form.name());
    }

    @PostMapping(TREE + "/{id}/merge")
    View merge(@PathVariable UUID id, @RequestParam UUID into, SignedIn me, RedirectAttributes redirect) {
        Department department = find(id);
        return change(
                department,
                redirect,
                "people.department.merged",
                () -> register.merge(me, department.id(), find(into).id()));
    }

    @PostMapping(TREE + "/{id}/remove")
    View remove(@PathVariable UUID id, SignedIn me, RedirectAttributes redirect) {
        Department department = find(id);
        return change(department, redirect, "people.department.removed", () -> register.remove(me, department.id()));
    }

    private View change(Department department, RedirectAttributes redirect, String done, Runnable change) {
        try {
            change.run();
        } catch (ChangeRefused refusal) {
            return refused(
                    "people/department",
                    view(department, stored(department), refusal.reason().key()));
        }
        return done(redirect, TREE, done, department.name());
    }

    private Department find(UUID id) {
        return departments.find(new DepartmentId(id)).orElseThrow(Missing::new);
    }

    private static Form stored(Department department) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("name", department.name());
        values.put(
                "parent",
                department.parent() == null ? null : department.parent().value());
        return Form.of(values);
    }

    private DepartmentsView view(@Nullable Department chosen, Form form, @Nullable String refusal) {
        return new DepartmentsView(
                departments.all(), chosen, chosen == null ? Set.of() : departments.with(chosen.id()), form, refusal);
    }

    private static Form refused(HttpServletRequest request, ChangeRefused refusal) {
        return Form.refused(request, refusal.reason().field(), refusal.reason().key());
    }

    private static View refused(String template, DepartmentsView view) {
        return JteView.of(template, view).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static View done(RedirectAttributes redirect, String address, String key, String name) {
        Flash.success(redirect, key, Map.of("name", name));
        return new RedirectView(address);
    }
}
