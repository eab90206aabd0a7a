package dk.fortaler.people.web;

import java.util.List;

/** People to choose among. */
public record SuggestionsView(List<Choice> choices) {
    public SuggestionsView {
        choices = List.copyOf(choices);
    }
}
