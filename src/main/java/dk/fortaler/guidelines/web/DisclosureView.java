package dk.fortaler.guidelines.web;

import dk.fortaler.guidelines.Disclosure.Asks;
import dk.fortaler.guidelines.Disclosure.Kind;
import dk.fortaler.web.Form;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What texts are to say of their writer's workplace.
 *
 * @param forms by kind
 * @param tried what became of a sample; null where none was tried
 * @param pictures what is asked about people in pictures
 */
public record DisclosureView(
        Map<Kind, Form> forms, @Nullable Tried tried, Asks pictures) {
    public DisclosureView {
        forms = Map.copyOf(forms);
    }

    /**
     * @param kind whose rule was tried
     * @param missing whether the sample lacks it
     * @param after the sample as it would be shared
     */
    public record Tried(Kind kind, boolean missing, String after) {}

    public List<Kind> kinds() {
        return List.of(Kind.values());
    }

    public List<Asks> asks() {
        return List.of(Asks.values());
    }

    public Form form(Kind kind) {
        return forms.getOrDefault(kind, Form.empty());
    }
}
