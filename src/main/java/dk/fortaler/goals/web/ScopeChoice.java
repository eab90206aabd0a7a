package dk.fortaler.goals.web;

import dk.fortaler.goals.internal.Choices;
import dk.fortaler.goals.internal.Level;
import dk.fortaler.goals.internal.SafeGroups;
import dk.fortaler.goals.internal.Scope;
import dk.fortaler.kernel.identity.Ids;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A scope as one field of a form writes it: {@code organisation}, {@code programme:…}, {@code department:…}, {@code group}. */
@Component
class ScopeChoice {
    private final Choices choices;

    ScopeChoice(Choices choices) {
        this.choices = choices;
    }

    static String written(Scope scope) {
        return switch (scope.level()) {
            case ORGANISATION, GROUP, PERSON -> scope.level().key();
            case PROGRAMME -> "programme:" + scope.programme();
            case DEPARTMENT -> "department:" + scope.department();
        };
    }

    /** Nothing where it is no scope, or there is no such programme or department (any more), or {@link #fault} with its people. */
    Optional<Scope> read(@Nullable String written, @Nullable List<String> people) {
        return named(written, people).filter(this::there).map(this::present);
    }

    /** As it is written, whether it is there or not; nothing where it is no scope of several people. */
    Optional<Scope> named(@Nullable String written, @Nullable List<String> people) {
        String[] parts = GoalForm.text(written).split(":", 2);
        Optional<UUID> id = parts.length == 2 ? Ids.parse(parts[1].strip()) : Optional.empty();
        return Level.of(parts[0]).flatMap(level -> switch (level) {
            case ORGANISATION -> Optional.of(Scope.organisation());
            case PROGRAMME -> id.map(Scope::programme);
            case DEPARTMENT -> id.map(Scope::department);
            case GROUP -> Optional.of(Scope.group(ids(people)));
            case PERSON -> Optional.empty();
        });
    }

    /** The scope as it is today: a group without those who have left. Nothing where it could not be chosen any more. */
    Optional<Scope> today(Scope scope) {
        return Optional.of(scope).filter(this::there).map(this::present);
    }

    /** Why a scope cannot be chosen, as the key of a text: a curve of fewer than five would be a curve of each. */
    String fault(Scope scope) {
        if (scope.level() != Level.GROUP) {
            return "goals.scope.missing";
        }
        return scope.people().size() > Scope.MOST_PEOPLE ? "goals.people.many" : "goals.people.few";
    }

    private boolean there(Scope scope) {
        return switch (scope.level()) {
            case ORGANISATION, PERSON -> true;
            case PROGRAMME -> among(choices.programmes(), scope.programme());
            case DEPARTMENT -> among(choices.departments(), scope.department());
            case GROUP ->
                scope.people().size() <= Scope.MOST_PEOPLE
                        && choices.present(scope.people()).size() >= SafeGroups.FEWEST;
        };
    }

    private Scope present(Scope scope) {
        return scope.level() == Level.GROUP ? Scope.group(choices.present(scope.people())) : scope;
    }

    private static List<UUID> ids(@Nullable List<String> people) {
        return people == null
                ? List.of()
                : people.stream()
                        .flatMap(one -> Ids.parse(one.strip()).stream())
                        .distinct()
                        .toList();
    }

    private static boolean among(List<Choices.Choice> known, @Nullable UUID id) {
        return known.stream().anyMatch(each -> each.id().equals(id));
    }
}
