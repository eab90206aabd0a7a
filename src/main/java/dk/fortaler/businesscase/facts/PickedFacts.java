package dk.fortaler.businesscase.facts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What {@code businesscase/facts.jte} shows: all facts by theme, and which of them are chosen. */
public record PickedFacts(Map<Theme, List<Fact>> themes, Set<String> chosen) {
    public PickedFacts {
        chosen = Set.copyOf(chosen);
    }

    public static PickedFacts of(Facts facts, Collection<String> chosen) {
        return new PickedFacts(facts.byTheme(), Set.copyOf(chosen));
    }

    public boolean isChosen(Fact fact) {
        return chosen.contains(fact.id());
    }

    public long chosenOf(Theme theme) {
        return themes.getOrDefault(theme, List.of()).stream()
                .filter(this::isChosen)
                .count();
    }
}
