package dk.fortaler.survey.form;

import java.util.Map;
import java.util.Set;

/** What somebody answered to one question. */
public sealed interface Answer {
    /** Option keys: exactly one of a single question, at least one of a multiple one. */
    record Chosen(Set<String> options) implements Answer {
        public Chosen {
            options = Set.copyOf(options);
        }
    }

    record Scale(int value) implements Answer {}

    /** @param cells the option's key by the row's; rows that were left out are missing */
    record Matrix(Map<String, String> cells) implements Answer {
        public Matrix {
            cells = Map.copyOf(cells);
        }
    }

    record Text(String text) implements Answer {}
}
