package dk.fortaler.goals.web;

import dk.fortaler.goals.GoalId;
import dk.fortaler.goals.internal.ChangeGoal;
import dk.fortaler.goals.internal.ChangeGoal.Change;
import dk.fortaler.goals.internal.Goal;
import dk.fortaler.goals.internal.GoalAccess;
import dk.fortaler.goals.internal.Scope;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Changing a goal, ending it, taking it up again, and going on with its next period. */
@Controller
class ChangeGoalPages {
    private static final int LONGEST_REASON = 1000;

    private final GoalAccess access;
    private final ScopeChoice scopes;
    private final GoalForms forms;
    private final GoalPages pages;
    private final ChangeGoal changing;

    ChangeGoalPages(GoalAccess access, ScopeChoice scopes, GoalForms forms, GoalPages pages, ChangeGoal changing) {
        this.access = access;
        this.scopes = scopes;
        this.forms = forms;
        this.pages = pages;
        this.changing = changing;
    }

    @GetMapping("/goals/{id}/edit")
    View edit(SignedIn me, @PathVariable UUID id) {
        return forms.stored(me, access.toChange(me, new GoalId(id)));
    }

    @GetMapping("/goals/{id}/copy")
    View copy(SignedIn me, @PathVariable UUID id, RedirectAttributes redirect) {
        Goal goal = access.toChange(me, new GoalId(id));
        Optional<Scope> scope = scopes.today(goal.scope());
        if (scope.isEmpty()) {
            Flash.warning(redirect, scopes.fault(goal.scope()), Map.of());
            return new RedirectView("/goals/new?purpose=" + goal.purpose().key());
        }
        return forms.copy(me, goal, scope.get());
    }

    @PostMapping("/goals/{id}")
    View change(
            SignedIn me,
            @PathVariable UUID id,
            @ModelAttribute GoalForm form,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Goal goal = access.toChange(me, new GoalId(id));
        GoalCheck check = new GoalCheck(goal.measure(), me.language(), forms.today(me), false).read(form);
        if (check.aim().isEmpty()) {
            return forms.refused(me, goal, goal.measure(), goal.scope(), check.refused(request));
        }
        UUID owner = goal.personal()
                ? goal.owner()
                : forms.owner(form.owner(), goal.owner()).orElse(null);
        String name = GoalForm.text(form.name());
        Change change = new Change(
                name.isEmpty() ? goal.name() : name,
                GoalForm.text(form.why()),
                check.aim().get(),
                owner,
                form.isShared());
        if (!changing.change(me.person(), goal.id(), form.seen(), change)) {
            return overtaken(me, goal, request);
        }
        Flash.success(redirect, "goals.saved");
        return back(id);
    }

    /** With the newer version in the form: who saves again does so knowingly. */
    private View overtaken(SignedIn me, Goal goal, HttpServletRequest request) {
        Goal newer = access.toChange(me, goal.id());
        Form form = Form.refused(request, "", "goals.overtaken").withValue("version", String.valueOf(newer.version()));
        return forms.refused(me, newer, newer.measure(), newer.scope(), form);
    }

    @PostMapping("/goals/{id}/end")
    View end(
            SignedIn me,
            @PathVariable UUID id,
            @RequestParam(name = "outcome", defaultValue = "") String outcome,
            @RequestParam(name = "reason", defaultValue = "") String typed,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Goal goal = access.toChange(me, new GoalId(id));
        String reason = typed.strip();
        Optional<Goal.State> state = outcome(outcome);
        @Nullable String fault = state.isEmpty() ? "goals.end.which" : null;
        if (reason.length() > LONGEST_REASON) {
            fault = "web.form.too-long";
        } else if (state.equals(Optional.of(Goal.State.DROPPED)) && reason.isEmpty()) {
            fault = "goals.end.reason.missing";
        }
        if (fault != null) {
            String field = state.isEmpty() ? "outcome" : "reason";
            return pages.view(me, goal, Form.refused(request, field, fault))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        changing.end(me.person(), goal.id(), state.orElseThrow(), reason, forms.today(me));
        Flash.success(redirect, "goals.ended." + state.orElseThrow().key());
        return back(id);
    }

    @PostMapping("/goals/{id}/reopen")
    View reopen(SignedIn me, @PathVariable UUID id, RedirectAttributes redirect) {
        Goal goal = access.toChange(me, new GoalId(id));
        changing.end(me.person(), goal.id(), Goal.State.OPEN, "", forms.today(me));
        Flash.success(redirect, "goals.reopened");
        return back(id);
    }

    private static Optional<Goal.State> outcome(String key) {
        return switch (key) {
            case "reached" -> Optional.of(Goal.State.REACHED);
            case "dropped" -> Optional.of(Goal.State.DROPPED);
            default -> Optional.empty();
        };
    }

    private static View back(UUID id) {
        return new RedirectView("/goals/" + id);
    }
}
