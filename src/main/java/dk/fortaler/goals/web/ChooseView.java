package dk.fortaler.goals.web;

import dk.fortaler.goals.Measure;
import dk.fortaler.goals.Purpose;
import dk.fortaler.goals.internal.Choices.Choice;
import dk.fortaler.goals.internal.Scope;
import dk.fortaler.goals.internal.Suggestion;
import dk.fortaler.web.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The choices on the way to a new goal. */
public final class ChooseView {
    private ChooseView() {}

    /** What for, and for whom. */
    public record Start(@Nullable Purpose chosen, String scope, List<Choice> programmes, List<Choice> departments) {
        public List<Purpose> purposes() {
            return List.of(Purpose.values());
        }
    }

    /**
     * Which people.
     *
     * @param chosen those that are ticked
     * @param fault what is wrong with the choice, as a text's key; empty for nothing
     */
    public record People(Purpose purpose, List<Choice> people, List<UUID> chosen, String fault) {
        public boolean isChosen(Choice person) {
            return chosen.contains(person.id());
        }
    }

    /**
     * What to count.
     *
     * @param suggestions one for each measure that fits
     */
    public record Measures(Purpose purpose, Scope scope, String scopeName, List<Suggestion> suggestions) {
        public String address(Measure measure) {
            StringBuilder address = new StringBuilder(
                    scope.level() == dk.fortaler.goals.internal.Level.PERSON
                            ? "/goals/mine/new/details"
                            : "/goals/new/details");
            address.append("?purpose=")
                    .append(purpose.key())
                    .append("&measure=")
                    .append(measure.key());
            address.append("&scope=").append(URLEncoder.encode(ScopeChoice.written(scope), StandardCharsets.UTF_8));
            if (scope.level() == dk.fortaler.goals.internal.Level.GROUP) {
                for (UUID person : scope.people()) {
                    address.append("&people=").append(person);
                }
            }
            return address.toString();
        }

        public String scopeText(Page page) {
            return GoalWords.scope(page, scope, scopeName);
        }

        public String why(Page page, Suggestion suggestion) {
            return Reasons.text(page, suggestion);
        }
    }
}
