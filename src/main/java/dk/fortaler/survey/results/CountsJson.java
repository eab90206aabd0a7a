package dk.fortaler.survey.results;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Counts of an open survey as JSON: how many answers, and of each question (and row) how many and how often each option.
 */
final class CountsJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CountsJson() {}

    static String shown(OpenCounts counts) {
        return JSON.writeValueAsString(heap(counts, Staged::shown));
    }

    /** Both heaps that stay behind, to be sealed. */
    static String waiting(OpenCounts counts) {
        ObjectNode node = JSON.createObjectNode();
        node.set("waiting", heap(counts, Staged::waiting));
        node.set("newest", heap(counts, Staged::newest));
        return JSON.writeValueAsString(node);
    }

    static OpenCounts read(String shown, String waiting) {
        JsonNode both = JSON.readTree(waiting);
        Heap first = heap(JSON.readTree(shown));
        Heap second = heap(both.path("waiting"));
        Heap third = heap(both.path("newest"));
        Map<Subject, Staged> questions = new HashMap<>();
        third.questions.forEach((subject, counts) -> questions.put(
                subject,
                new Staged(
                        first.questions.getOrDefault(subject, Counts.NONE),
                        second.questions.getOrDefault(subject, Counts.NONE),
                        counts)));
        return new OpenCounts(
                new Staged(
                        new Counts(first.answers, Map.of()),
                        new Counts(second.answers, Map.of()),
                        new Counts(third.answers, Map.of())),
                questions);
    }

    static int answers(String shown) {
        return JSON.readTree(shown).path("answers").asInt();
    }

    static Map<Subject, Counts> questions(String shown) {
        Map<Subject, Counts> questions = new HashMap<>(heap(JSON.readTree(shown)).questions);
        questions.values().removeIf(counts -> counts.answers() == 0);
        return questions;
    }

    static String lists(List<List<String>> lists) {
        return JSON.writeValueAsString(lists);
    }

    static List<List<String>> lists(String json) {
        return JSON.readTree(json)
                .valueStream()
                .map(list -> list.valueStream().map(JsonNode::asString).toList())
                .toList();
    }

    private record Heap(int answers, Map<Subject, Counts> questions) {}

    private static ObjectNode heap(OpenCounts counts, Function<Staged, Counts> which) {
        ObjectNode node = JSON.createObjectNode();
        node.put("answers", which.apply(counts.everybody()).answers());
        ArrayNode questions = node.putArray("questions");
        counts.questions().forEach((subject, staged) -> {
            Counts some = which.apply(staged);
            ObjectNode options = questions
                    .addObject()
                    .put("question", subject.question().toString())
                    .put("row", subject.row())
                    .put("answers", some.answers())
                    .putObject("options");
            new TreeMap<>(some.options()).forEach(options::put);
        });
        return node;
    }

    private static Heap heap(JsonNode node) {
        Map<Subject, Counts> questions = new HashMap<>();
        for (JsonNode one : node.path("questions").valueStream().toList()) {
            Map<String, Integer> options = new HashMap<>();
            one.path("options")
                    .properties()
                    .forEach(option ->
                            options.put(option.getKey(), option.getValue().asInt()));
            questions.put(
                    new Subject(
                            UUID.fromString(one.path("question").asString()),
                            one.path("row").asString()),
                    new Counts(one.path("answers").asInt(), options));
        }
        return new Heap(node.path("answers").asInt(), questions);
    }
}
