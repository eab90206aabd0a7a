package dk.fortaler.links.web;

import dk.fortaler.links.UtmTemplate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The five parameters as they were typed; nothing is the empty text. */
record UtmForm(
        @Nullable String source,
        @Nullable String medium,
        @Nullable String campaign,
        @Nullable String term,
        @Nullable String content,
        boolean namesPersons) {

    /** What is wrong, by field; empty where it can be used. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        fields().forEach((name, value) ->
                UtmTemplate.problem(value, namesPersons).ifPresent(key -> problems.put(name, key)));
        return problems;
    }

    UtmTemplate template() {
        return new UtmTemplate(text(source), text(medium), text(campaign), text(term), text(content), namesPersons);
    }

    static Map<String, Object> stored(UtmTemplate template) {
        return Map.of(
                "source", template.source(),
                "medium", template.medium(),
                "campaign", template.campaign(),
                "term", template.term(),
                "content", template.content(),
                "namesPersons", template.namesPersons());
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("source", text(source));
        fields.put("medium", text(medium));
        fields.put("campaign", text(campaign));
        fields.put("term", text(term));
        fields.put("content", text(content));
        return fields;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
