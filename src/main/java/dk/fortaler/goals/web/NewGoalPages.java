package dk.fortaler.goals.web;

import dk.fortaler.goals.GoalId;
import dk.fortaler.goals.Measure;
import dk.fortaler.goals.Purpose;
import dk.fortaler.goals.internal.Aim;
import dk.fortaler.goals.internal.Choices;
import dk.fortaler.goals.internal.GoalAccess;
import dk.fortaler.goals.internal.NewGoal;
import dk.fortaler.goals.internal.Scope;
import dk.fortaler.goals.internal.SetGoal;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The way to a new goal for several people: what for and for whom, what to count, how much and by when. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class NewGoalPages {
    private final Choices choices;
    private final ScopeChoice scopes;
    private final GoalForms forms;
    private final GoalAccess access;
    private final SetGoal set;

    NewGoalPages(Choices choices, ScopeChoice scopes, GoalForms forms, GoalAccess access, SetGoal set) {
        this.choices = choices;
        this.scopes = scopes;
        this.forms = forms;
        this.access = access;
        this.set = set;
    }

    @GetMapping("/goals/new")
    View start(
            @RequestParam(name = "purpose", defaultValue = "") String purpose,
            @RequestParam(name = "scope", defaultValue = "") String scope) {
        return JteView.of(
                "goals/start",
                new ChooseView.Start(
                        Purpose.of(purpose).orElse(null), scope, choices.programmes(), choices.departments()));
    }

    @GetMapping("/goals/new/measure")
    View measure(
            SignedIn me,
            @RequestParam(name = "purpose", defaultValue = "") String purposeKey,
            @RequestParam(name = "scope", defaultValue = "") String written,
            @RequestParam(name = "people", required = false) @Nullable List<String> people) {
        Optional<Purpose> purpose = Purpose.of(purposeKey);
        if (purpose.isEmpty()) {
            return new RedirectView("/goals/new");
        }
        Optional<Scope> scope = scopes.read(written, people);
        if (scope.isPresent()) {
            return forms.measures(me, purpose.get(), scope.get());
        }
        return written.equals("group")
                ? people(purpose.get(), people)
                : new RedirectView("/goals/new?purpose=" + purpose.get().key());
    }

    private View people(Purpose purpose, @Nullable List<String> sent) {
        Scope group = scopes.named("group", sent).orElseThrow();
        return JteView.of(
                "goals/people",
                new ChooseView.People(
                        purpose, choices.ambassadors(), group.people(), sent == null ? "" : scopes.fault(group)));
    }

    @GetMapping("/goals/new/details")
    View details(SignedIn me, @ModelAttribute GoalForm form) {
        Optional<Purpose> purpose = Purpose.of(GoalForm.text(form.purpose()));
        Optional<Measure> measure = Measure.of(GoalForm.text(form.measure()));
        Optional<Scope> scope = scopes.read(form.scope(), form.people());
        if (purpose.isEmpty() || measure.isEmpty() || scope.isEmpty() || !forms.fits(measure.get(), scope.get())) {
            return new RedirectView("/goals/new");
        }
        return forms.blank(me, purpose.get(), measure.get(), scope.get());
    }

    @PostMapping("/goals")
    View set(SignedIn me, @ModelAttribute GoalForm form, HttpServletRequest request, RedirectAttributes redirect) {
        Optional<Measure> measure = Measure.of(GoalForm.text(form.measure()));
        Optional<Scope> scope = scopes.read(form.scope(), form.people());
        Optional<Scope> named = scopes.named(form.scope(), form.people());
        if (measure.isPresent() && scope.isEmpty() && named.isPresent()) {
            // It was closed or dissolved meanwhile: what was typed stays to be read and taken along.
            Form refused = Form.refused(request, "", scopes.fault(named.get()));
            return forms.refused(me, null, measure.get(), named.get(), refused);
        }
        if (measure.isEmpty() || scope.isEmpty() || !forms.fits(measure.get(), scope.get())) {
            Flash.warning(redirect, "goals.choose.again", Map.of());
            return new RedirectView("/goals/new");
        }
        GoalCheck check = new GoalCheck(measure.get(), me.language(), forms.today(me), true).read(form);
        if (check.aim().isEmpty()) {
            return forms.refused(me, null, measure.get(), scope.get(), check.refused(request));
        }
        UUID owner = forms.owner(form.owner(), me.person().value()).orElse(null);
        NewGoal goal = goal(me, form, check.aim().get(), scope.get(), owner);
        if (set.set(me.person(), goal)) {
            Flash.success(redirect, "goals.set.done");
            return new RedirectView("/goals/" + goal.id().value());
        }
        return forms.sentBefore(me, access.toChange(me, goal.id()), goal, request);
    }

    /** Without a name it is called as what it counts. */
    static NewGoal goal(SignedIn me, GoalForm form, Aim aim, Scope scope, @Nullable UUID owner) {
        String name = GoalForm.text(form.name());
        return new NewGoal(
                new GoalId(Ids.parse(GoalForm.text(form.id())).orElseGet(UUID::randomUUID)),
                Purpose.of(GoalForm.text(form.purpose())).orElse(Purpose.OWN),
                aim,
                scope,
                name.isEmpty()
                        ? Texts.of(me.language())
                                .text("goals.measure." + aim.measure().key())
                        : name,
                GoalForm.text(form.why()),
                owner,
                form.isShared());
    }
}
