package dk.fortaler.goals.web;

import dk.fortaler.goals.Measure;
import dk.fortaler.goals.internal.Choices.Choice;
import dk.fortaler.goals.internal.Goal;
import dk.fortaler.goals.internal.Scope;
import dk.fortaler.goals.internal.Suggestion;
import dk.fortaler.web.Form;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A goal's number and dates: of a new one, or of one that changes.
 *
 * @param goal null for a new one
 * @param scopeText whose doings are counted, as it is called
 * @param suggestion what is proposed; null where the numbers are the person's already
 * @param owners who may answer for it; empty for a person's own
 */
public record GoalFormView(
        @Nullable Goal goal,
        Measure measure,
        Scope scope,
        String scopeName,
        @Nullable Suggestion suggestion,
        List<Choice> owners,
        Form form) {
    public boolean personal() {
        return scope.level() == dk.fortaler.goals.internal.Level.PERSON;
    }

    public String action() {
        if (goal != null) {
            return "/goals/" + goal.id().value();
        }
        return personal() ? "/goals/mine" : "/goals";
    }

    /** What goes along unseen. */
    public List<Map.Entry<String, String>> hidden() {
        return goal == null
                ? List.of(
                        Map.entry("id", form.value("id")),
                        Map.entry("purpose", form.value("purpose")),
                        Map.entry("measure", measure.key()),
                        Map.entry("scope", ScopeChoice.written(scope)))
                : List.of(Map.entry("version", form.value("version")));
    }

    public String scopeText(dk.fortaler.web.Page page) {
        return GoalWords.scope(page, scope, scopeName);
    }
}
