package dk.fortaler.goals.web;

import dk.fortaler.goals.Measure;
import dk.fortaler.goals.Purpose;
import dk.fortaler.goals.internal.Aim;
import dk.fortaler.goals.internal.Choices;
import dk.fortaler.goals.internal.Choices.Choice;
import dk.fortaler.goals.internal.Goal;
import dk.fortaler.goals.internal.Level;
import dk.fortaler.goals.internal.NewGoal;
import dk.fortaler.goals.internal.ReadValues;
import dk.fortaler.goals.internal.Scope;
import dk.fortaler.goals.internal.SuggestTargets;
import dk.fortaler.goals.internal.Suggestion;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.text.Decimals;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Puts together the pages on which a goal gets its number and its dates. */
@Component
class GoalForms {
    private final Choices choices;
    private final SuggestTargets suggest;
    private final ReadValues values;
    private final Ids ids;
    private final Clock clock;

    GoalForms(Choices choices, SuggestTargets suggest, ReadValues values, Ids ids, Clock clock) {
        this.choices = choices;
        this.suggest = suggest;
        this.values = values;
        this.ids = ids;
        this.clock = clock;
    }

    LocalDate today(SignedIn me) {
        return clock.instant().atZone(me.zone()).toLocalDate();
    }

    /** What fits a purpose, with a target for each; what could never be shown of the scope is not among it. */
    JteView measures(SignedIn me, Purpose purpose, Scope scope) {
        List<Suggestion> suggestions = purpose.measures().stream()
                .filter(measure -> fits(measure, scope))
                .map(measure -> suggest.of(measure, scope, today(me), SuggestTargets.DAYS))
                .filter(Suggestion::leavesRoom)
                .toList();
        return JteView.of("goals/measures", new ChooseView.Measures(purpose, scope, scopeName(me, scope), suggestions));
    }

    /** Whether it could ever be shown. */
    boolean fits(Measure measure, Scope scope) {
        boolean shareOfOne = scope.level() == Level.PERSON && measure == Measure.ACTIVE_SHARE;
        return !shareOfOne && values.offered(measure, scope);
    }

    /** With what we propose in its fields. */
    JteView blank(SignedIn me, Purpose purpose, Measure measure, Scope scope) {
        LocalDate starts = today(me);
        Suggestion proposed = suggest.of(measure, scope, starts, SuggestTargets.DAYS);
        Map<String, Object> fields = new HashMap<>();
        fields.put("id", ids.next());
        fields.put("purpose", purpose.key());
        fields.put("people", scope.people());
        fields.put("name", Texts.of(me.language()).text("goals.measure." + measure.key()));
        fields.put("baseline", Decimals.typed(me.language(), proposed.baseline()));
        fields.put("target", Decimals.typed(me.language(), proposed.target()));
        fields.put("starts", starts);
        fields.put("ends", starts.plusDays(SuggestTargets.DAYS - 1L));
        fields.put("owner", me.person().value());
        return page(me, null, measure, scope, proposed, Form.of(fields));
    }

    /**
     * The next period of a goal: as long, from the day after it, or from today where that is long past.
     *
     * @param scope the goal's, as it is today
     */
    JteView copy(SignedIn me, Goal goal, Scope scope) {
        LocalDate today = today(me);
        LocalDate after = goal.aim().ends().plusDays(1);
        LocalDate starts = after.isBefore(today) ? today : after;
        int days = (int) goal.aim().days();
        // Of a goal that still runs the past is all there is to go by: as many days, up to yesterday.
        Suggestion proposed = suggest.of(goal.measure(), scope, starts.isBefore(today) ? starts : today, days);
        Map<String, Object> fields = new HashMap<>();
        fields.put("id", ids.next());
        fields.put("purpose", goal.purpose().key());
        fields.put("people", scope.people());
        fields.put("name", goal.name());
        fields.put("why", goal.why());
        fields.put("baseline", Decimals.typed(me.language(), proposed.baseline()));
        fields.put("target", Decimals.typed(me.language(), proposed.target()));
        fields.put("starts", starts);
        fields.put("ends", starts.plusDays(days - 1L));
        fields.put("owner", goal.owner() == null ? me.person().value() : goal.owner());
        fields.put("shared", goal.shared());
        return page(me, null, goal.measure(), scope, proposed, Form.of(fields));
    }

    /** As it stands. */
    JteView stored(SignedIn me, Goal goal) {
        Aim aim = goal.aim();
        Map<String, Object> fields = new HashMap<>();
        fields.put("version", goal.version());
        fields.put("name", goal.name());
        fields.put("why", goal.why());
        fields.put("baseline", Decimals.typed(me.language(), aim.baseline()));
        fields.put("target", Decimals.typed(me.language(), aim.target()));
        fields.put("starts", aim.starts());
        fields.put("ends", aim.ends());
        fields.put("owner", goal.owner() == null ? "" : goal.owner());
        fields.put("shared", goal.shared());
        return page(me, goal, goal.measure(), goal.scope(), null, Form.of(fields));
    }

    JteView refused(SignedIn me, @Nullable Goal goal, Measure measure, Scope scope, Form form) {
        return page(me, goal, measure, scope, null, form).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** A form that was sent before: nothing new, or a change that still has to be saved as one. */
    View sentBefore(SignedIn me, Goal stored, NewGoal sent, HttpServletRequest request) {
        if (sent.isSetAs(stored)) {
            return new RedirectView("/goals/" + stored.id().value());
        }
        Form form =
                Form.refused(request, "", "goals.set.already").withValue("version", String.valueOf(stored.version()));
        return refused(me, stored, stored.measure(), stored.scope(), form);
    }

    /** Among those who may answer for a goal, or the one who does already. */
    Optional<UUID> owner(@Nullable String chosen, @Nullable UUID now) {
        return Ids.parse(GoalForm.text(chosen))
                .filter(id -> id.equals(now)
                        || choices.owners().stream().anyMatch(each -> each.id().equals(id)));
    }

    private JteView page(
            SignedIn me, @Nullable Goal goal, Measure measure, Scope scope, @Nullable Suggestion proposed, Form form) {
        boolean personal = scope.level() == Level.PERSON;
        List<Choice> owners = personal ? List.of() : choices.owners();
        String name = goal == null ? scopeName(me, scope) : goal.scopeName();
        return JteView.of("goals/form", new GoalFormView(goal, measure, scope, name, proposed, owners, form));
    }

    private String scopeName(SignedIn me, Scope scope) {
        return switch (scope.level()) {
            case ORGANISATION, GROUP -> "";
            case PERSON -> me.name();
            case PROGRAMME -> name(choices.programmes(), scope.programme());
            case DEPARTMENT -> name(choices.departments(), scope.department());
        };
    }

    private static String name(List<Choice> known, @Nullable UUID id) {
        return known.stream()
                .filter(each -> each.id().equals(id))
                .map(Choice::name)
                .findFirst()
                .orElse("");
    }
}
