package dk.fortaler.businesscase.facts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** All facts that a case can be built of, read and checked when the application starts. */
@Service
public final class Facts {
    private final Map<String, Fact> byId;

    Facts() {
        byId = FactFile.read();
    }

    /** In the order of the file: theme by theme, the strongest first. */
    public List<Fact> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Fact> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Those that still exist, in the order asked for, each once. */
    public List<Fact> of(Collection<String> ids) {
        Set<String> once = new LinkedHashSet<>(ids);
        return once.stream().flatMap(id -> find(id).stream()).toList();
    }

    public Map<Theme, List<Fact>> byTheme() {
        Map<Theme, List<Fact>> themes = new LinkedHashMap<>();
        for (Theme theme : Theme.values()) {
            themes.put(
                    theme,
                    byId.values().stream().filter(fact -> fact.theme() == theme).toList());
        }
        return themes;
    }
}
