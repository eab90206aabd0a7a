package dk.fortaler.people.web;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.people.Access;
import dk.fortaler.people.Departments;
import dk.fortaler.people.Invitations;
import dk.fortaler.people.People;
import dk.fortaler.people.Person;
import dk.fortaler.people.internal.ChangeRefused;
import dk.fortaler.people.internal.PeopleRegister;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
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

/** One person: their facts, roles, leaving and coming back; and a new one. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class PersonPages {
    private final People people;
    private final PeopleRegister register;
    private final Departments departments;
    private final Invitations invitations;

    PersonPages(People people, PeopleRegister register, Departments departments, Invitations invitations) {
        this.people = people;
        this.register = register;
        this.departments = departments;
        this.invitations = invitations;
    }

    @GetMapping("/people/new")
    View begin(SignedIn me) {
        return JteView.of(
                "people/new",
                view(me, null, Form.of(Map.of("language", me.language().name())), null));
    }

    @PostMapping("/people")
    View add(
            @Valid @ModelAttribute PersonForm form,
            BindingResult result,
            SignedIn me,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        checkAddress(form, result);
        if (result.hasErrors()) {
            return refused("people/new", view(me, null, Form.refused(request, result), null));
        }
        try {
            PersonId id = register.add(me, form.details());
            Flash.success(redirect, "people.added", Map.of("name", form.name()));
            return new RedirectView("/people/" + id.value());
        } catch (ChangeRefused refusal) {
            return refused("people/new", view(me, null, refused(request, refusal), null));
        }
    }

    @GetMapping("/people/{id}")
    View person(@PathVariable UUID id, SignedIn me) {
        Person person = find(id);
        return JteView.of("people/person", view(me, person, stored(person), null));
    }

    @PostMapping("/people/{id}")
    View change(
            @PathVariable UUID id,
            @Valid @ModelAttribute PersonForm form,
            BindingResult result,
            SignedIn me,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Person person = find(id);
        checkAddress(form, result);
        if (result.hasErrors()) {
            return refused("people/person", view(me, person, Form.refused(request, result), null));
        }
        try {
            register.change(me, person.id(), form.details());
        } catch (ChangeRefused refusal) {
            return refused("people/person", view(me, person, refused(request, refusal), null));
        }
        return done(redirect, person, "people.changed", form.name());
    }

    @PostMapping("/people/{id}/roles")
    View roles(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<String> role,
            SignedIn me,
            RedirectAttributes redirect) {
        return change(
                me,
                id,
                redirect,
                "people.roles.changed",
                person -> register.giveRoles(me, person.id(), Roles.readAll(role)));
    }

    @PostMapping("/people/{id}/leave")
    View leave(@PathVariable UUID id, SignedIn me, RedirectAttributes redirect) {
        return change(me, id, redirect, "people.left", person -> register.leave(me, person.id()));
    }

    @PostMapping("/people/{id}/return")
    View comeBack(@PathVariable UUID id, SignedIn me, RedirectAttributes redirect) {
        return change(me, id, redirect, "people.returned", person -> register.comeBack(me, person.id()));
    }

    private View change(SignedIn me, UUID id, RedirectAttributes redirect, String done, Consumer<Person> change) {
        Person person = find(id);
        try {
            change.accept(person);
        } catch (ChangeRefused refusal) {
            return refused(
                    "people/person",
                    view(me, person, stored(person), refusal.reason().key()));
        }
        return done(redirect, person, done, person.name());
    }

    private static View done(RedirectAttributes redirect, Person person, String key, String name) {
        Flash.success(redirect, key, Map.of("name", name));
        return new RedirectView("/people/" + person.id().value());
    }

    private Person find(UUID id) {
        return people.find(new PersonId(id)).orElseThrow(Missing::new);
    }

    /** A form with an unreadable date or department is refused already, and there is none to look into. */
    private static void checkAddress(PersonForm form, BindingResult result) {
        if (result.getTarget() != null
                && !result.hasFieldErrors("email")
                && EmailAddress.parse(form.email()).isEmpty()) {
            Form.reject(result, "email", "web.form.email");
        }
    }

    private static Form refused(HttpServletRequest request, ChangeRefused refusal) {
        return Form.refused(request, refusal.reason().field(), refusal.reason().key());
    }

    private static View refused(String template, PersonView view) {
        return JteView.of(template, view).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private PersonView view(SignedIn me, @Nullable Person person, Form form, @Nullable String refusal) {
        boolean administrator = me.is(Role.ADMINISTRATOR);
        boolean mayChange = administrator || person == null || !person.is(Role.ADMINISTRATOR);
        @Nullable Access access = person == null ? null : invitations.accessOf(person.id());
        return new PersonView(person, form, departments.all(), refusal, mayChange, administrator, access);
    }

    private Form stored(Person person) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("name", person.name());
        values.put("email", person.email().value());
        values.put("title", person.title());
        values.put(
                "department",
                person.department() == null ? null : person.department().value());
        values.put("manager", person.manager() == null ? null : managerOf(person.manager()));
        values.put("language", person.language().name());
        values.put("startDate", person.startDate());
        return Form.of(values);
    }

    private @Nullable String managerOf(PersonId manager) {
        return people.find(manager).map(person -> person.email().value()).orElse(null);
    }
}
