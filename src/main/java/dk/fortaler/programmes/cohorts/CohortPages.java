package dk.fortaler.programmes.cohorts;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Programmes;
import dk.fortaler.programmes.cohorts.Cohorts.NameTaken;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
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
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** A programme's cohorts: the list, a new one, and each by itself. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class CohortPages {
    private final Programmes programmes;
    private final Cohorts cohorts;
    private final CohortPeople people;

    CohortPages(Programmes programmes, Cohorts cohorts, CohortPeople people) {
        this.programmes = programmes;
        this.cohorts = cohorts;
        this.people = people;
    }

    @GetMapping("/programmes/{id}/cohorts")
    View list(@PathVariable UUID id) {
        return list(programme(id), Form.empty());
    }

    @PostMapping("/programmes/{id}/cohorts")
    View add(
            @PathVariable UUID id,
            @Valid @ModelAttribute CohortForm form,
            BindingResult result,
            SignedIn me,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Programme programme = programme(id);
        check(form, result);
        if (result.hasErrors()) {
            return list(programme, Form.refused(request, result)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            cohorts.add(me.person(), programme.id(), form.plan());
        } catch (NameTaken taken) {
            return list(programme, Form.refused(request, "name", "calls.cohort.name.taken"))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Flash.success(redirect, "calls.cohort.added", Map.of("name", form.name()));
        return new RedirectView("/programmes/" + id + "/cohorts");
    }

    @GetMapping("/programmes/{id}/cohorts/{cohort}")
    View one(@PathVariable UUID id, @PathVariable UUID cohort) {
        Cohort found = cohort(id, cohort);
        return one(found, Form.of(CohortForm.stored(found)));
    }

    @PostMapping("/programmes/{id}/cohorts/{cohort}")
    View change(
            @PathVariable UUID id,
            @PathVariable UUID cohort,
            @Valid @ModelAttribute CohortForm form,
            BindingResult result,
            SignedIn me,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Cohort found = cohort(id, cohort);
        check(form, result);
        if (result.hasErrors()) {
            return one(found, Form.refused(request, result)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            cohorts.change(me.person(), found, form.plan());
        } catch (NameTaken taken) {
            return one(found, Form.refused(request, "name", "calls.cohort.name.taken"))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Flash.success(redirect, "calls.cohort.saved");
        return new RedirectView("/programmes/" + id + "/cohorts/" + cohort);
    }

    @PostMapping("/programmes/{id}/cohorts/{cohort}/remove")
    View remove(@PathVariable UUID id, @PathVariable UUID cohort, SignedIn me, RedirectAttributes redirect) {
        cohorts.remove(me.person(), cohort(id, cohort));
        Flash.success(redirect, "calls.cohort.removed");
        return new RedirectView("/programmes/" + id + "/cohorts");
    }

    private static void check(CohortForm form, BindingResult result) {
        if (!result.hasErrors() && !form.ordered()) {
            Form.reject(result, "applyUntil", "calls.cohort.until.wrong");
        }
    }

    private JteView list(Programme programme, Form form) {
        return JteView.of("calls/cohorts", new CohortsView(programme, cohorts.of(programme.id()), form));
    }

    private JteView one(Cohort cohort, Form form) {
        return JteView.of(
                "calls/cohort",
                new CohortView(
                        programme(cohort.programme().value()),
                        cohort,
                        people.members(cohort.id()),
                        people.waiting(cohort.id()),
                        cohorts.of(cohort.programme()).stream()
                                .filter(other -> !other.id().equals(cohort.id()))
                                .toList(),
                        form));
    }

    private Programme programme(UUID id) {
        return programmes.find(new ProgrammeId(id)).orElseThrow(Missing::new);
    }

    private Cohort cohort(UUID programme, UUID id) {
        return cohorts.find(id)
                .filter(cohort -> cohort.programme().value().equals(programme))
                .orElseThrow(Missing::new);
    }
}
