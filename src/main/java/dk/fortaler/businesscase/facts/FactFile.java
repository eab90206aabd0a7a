package dk.fortaler.businesscase.facts;

import dk.fortaler.businesscase.facts.Fact.Wording;
import dk.fortaler.kernel.text.Resource;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code businesscase/facts.json}; a slip in it stops the start, not a reader. */
final class FactFile {
    private static final String FILE = "/businesscase/facts.json";

    private FactFile() {}

    static Map<String, Fact> read() {
        return read(JsonMapper.builder().build().readTree(Resource.text(FILE)));
    }

    static Map<String, Fact> read(JsonNode list) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (JsonNode each : list) {
            Fact fact = fact(each);
            if (facts.put(fact.id(), fact) != null) {
                throw new IllegalArgumentException("Two facts are called " + fact.id());
            }
        }
        return Collections.unmodifiableMap(facts);
    }

    private static Fact fact(JsonNode each) {
        JsonNode year = each.get("year");
        return new Fact(
                text(each, "id"),
                find(Theme.values(), Theme::tag, text(each, "theme")),
                find(Strength.values(), Strength::tag, text(each, "strength")),
                new Wording(text(each, "da"), text(each, "en")),
                wording(each.get("figure")),
                wording(each.get("source")),
                year == null ? null : year.asInt(),
                each.has("address") ? text(each, "address") : "");
    }

    private static @Nullable Wording wording(@Nullable JsonNode node) {
        if (node == null) {
            return null;
        }
        return node.isString()
                ? new Wording(node.asString(), node.asString())
                : new Wording(text(node, "da"), text(node, "en"));
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value == null || !value.isString()) {
            throw new IllegalArgumentException("A fact lacks its " + field + ": " + node);
        }
        return value.asString();
    }

    private static <E> E find(E[] all, java.util.function.Function<E, String> tag, String wanted) {
        return Arrays.stream(all)
                .filter(each -> tag.apply(each).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Facts know no " + wanted));
    }
}
