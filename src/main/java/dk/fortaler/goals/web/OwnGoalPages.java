package dk.fortaler.goals.web;

import dk.fortaler.goals.Measure;
import dk.fortaler.goals.Purpose;
import dk.fortaler.goals.internal.GoalAccess;
import dk.fortaler.goals.internal.NewGoal;
import dk.fortaler.goals.internal.Scope;
import dk.fortaler.goals.internal.SetGoal;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.Flash;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The way to a goal of one's own, which nobody else sees unless one wants it. */
@Controller
class OwnGoalPages {
    private final GoalForms forms;
    private final GoalAccess access;
    private final SetGoal set;

    OwnGoalPages(GoalForms forms, GoalAccess access, SetGoal set) {
        this.forms = forms;
        this.access = access;
        this.set = set;
    }

    @GetMapping("/goals/mine/new")
    View measures(SignedIn me) {
        return forms.measures(me, Purpose.OWN, own(me));
    }

    @GetMapping("/goals/mine/new/details")
    View details(SignedIn me, @RequestParam(name = "measure", defaultValue = "") String key) {
        Optional<Measure> measure = measure(me, key);
        return measure.isEmpty()
                ? new RedirectView("/goals/mine/new")
                : forms.blank(me, Purpose.OWN, measure.get(), own(me));
    }

    @PostMapping("/goals/mine")
    View set(SignedIn me, @ModelAttribute GoalForm form, HttpServletRequest request, RedirectAttributes redirect) {
        Optional<Measure> measure = measure(me, GoalForm.text(form.measure()));
        if (measure.isEmpty()) {
            Flash.warning(redirect, "goals.choose.again", Map.of());
            return new RedirectView("/goals/mine/new");
        }
        GoalCheck check = new GoalCheck(measure.get(), me.language(), forms.today(me), true).read(form);
        if (check.aim().isEmpty()) {
            return forms.refused(me, null, measure.get(), own(me), check.refused(request));
        }
        NewGoal goal = NewGoalPages.goal(
                me, form, check.aim().get(), own(me), me.person().value());
        if (set.set(me.person(), goal)) {
            Flash.success(redirect, goal.shared() ? "goals.set.own.shared" : "goals.set.own");
            return new RedirectView("/goals/" + goal.id().value());
        }
        return forms.sentBefore(me, access.toChange(me, goal.id()), goal, request);
    }

    private Optional<Measure> measure(SignedIn me, String key) {
        return Measure.of(key).filter(measure -> forms.fits(measure, own(me)));
    }

    private static Scope own(SignedIn me) {
        return Scope.person(me.person().value());
    }
}
