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

    /** Those of the ids that still exist, in the order in which they are shown. */
    public List<Fact> of(Collection<String> ids) {
        return themes.values().stream()
                .flatMap(List::stream)
                .filter(fact -> ids.contains(fact.id()))
                .toList();
    }

    public long chosenOf(Theme theme) {
        return themes.getOrDefault(theme, List.of()).stream()
                .filter(this::isChosen)
                .count();
    }
}
