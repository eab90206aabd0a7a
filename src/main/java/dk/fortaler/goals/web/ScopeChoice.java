package dk.fortaler.goals.web;

import dk.fortaler.goals.internal.Choices;
import dk.fortaler.goals.internal.Level;
import dk.fortaler.goals.internal.Scope;
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

    /** Nothing where it is no scope, or there is no such programme, department or people. */
    Optional<Scope> read(@Nullable String written, @Nullable List<String> people) {
        String[] parts = GoalForm.text(written).split(":", 2);
        Optional<UUID> id = parts.length == 2 ? uuid(parts[1]) : Optional.empty();
        return Level.of(parts[0]).flatMap(level -> switch (level) {
            case ORGANISATION -> Optional.of(Scope.organisation());
            case PROGRAMME -> id.filter(one -> among(choices.programmes(), one)).map(Scope::programme);
            case DEPARTMENT ->
                id.filter(one -> among(choices.departments(), one)).map(Scope::department);
            case GROUP -> group(people == null ? List.of() : people);
            case PERSON -> Optional.empty();
        });
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private Optional<Scope> group(List<String> people) {
        List<UUID> chosen = choices.present(people.stream()
                .limit(Scope.MOST_PEOPLE)
                .flatMap(one -> uuid(one).stream())
                .distinct()
                .toList());
        return chosen.isEmpty() ? Optional.empty() : Optional.of(Scope.group(chosen));
    }

    private static boolean among(List<Choices.Choice> known, UUID id) {
        return known.stream().anyMatch(each -> each.id().equals(id));
    }
}
