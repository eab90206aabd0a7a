package dk.fortaler.survey.form;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.survey.form.Answer.Chosen;
import dk.fortaler.survey.form.Answer.Matrix;
import dk.fortaler.survey.form.Answer.Text;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Questionnaires and answers as JSON: the one as it stands in {@code survey.questions}, the other as it is sealed. An
 * answer is known by its shape: a list of options, a number, an object of rows, a text.
 */
public final class FormJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FormJson() {}

    public static String write(Questionnaire questionnaire) {
        ArrayNode all = JSON.createArrayNode();
        questionnaire.questions().forEach(question -> all.add(node(question)));
        return JSON.writeValueAsString(all);
    }

    public static Questionnaire questionnaire(String json) {
        return new Questionnaire(
                JSON.readTree(json).valueStream().map(FormJson::question).toList());
    }

    /** In an order that depends on nothing but the answers. */
    public static String write(Answers answers) {
        ObjectNode all = JSON.createObjectNode();
        new TreeMap<>(answers.byQuestion()).forEach((question, answer) -> {
            String id = question.toString();
            switch (answer) {
                case Chosen(Set<String> options) -> {
                    ArrayNode keys = all.putArray(id);
                    new TreeSet<>(options).forEach(keys::add);
                }
                case Answer.Scale(int value) -> all.put(id, value);
                case Matrix(Map<String, String> cells) -> {
                    ObjectNode rows = all.putObject(id);
                    new TreeMap<>(cells).forEach(rows::put);
                }
                case Text(String text) -> all.put(id, text);
            }
        });
        return JSON.writeValueAsString(all);
    }

    public static Answers answers(String json) {
        Map<UUID, Answer> answers = new HashMap<>();
        JSON.readTree(json)
                .properties()
                .forEach(entry -> answers.put(UUID.fromString(entry.getKey()), answer(entry.getValue())));
        return new Answers(answers);
    }

    private static Answer answer(JsonNode node) {
        if (node.isArray()) {
            return new Chosen(strings(node));
        }
        if (node.isNumber()) {
            return new Answer.Scale(node.asInt());
        }
        if (node.isObject()) {
            Map<String, String> cells = new HashMap<>();
            node.properties()
                    .forEach(cell -> cells.put(cell.getKey(), cell.getValue().asString()));
            return new Matrix(cells);
        }
        return new Text(node.asString());
    }

    private static ObjectNode node(Question question) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", question.id().toString());
        node.put("kind", question.kind().key());
        if (question.code() != null) {
            node.put("code", question.code());
        }
        node.set("text", node(question.text()));
        if (!question.options().isEmpty()) {
            node.set("options", node(question.options()));
        }
        if (!question.rows().isEmpty()) {
            node.set("rows", node(question.rows()));
        }
        Scale scale = question.scale();
        if (scale != null) {
            node.putObject("scale")
                    .put("from", scale.from())
                    .put("to", scale.to())
                    .set("low", node(scale.low()))
                    .set("high", node(scale.high()));
        }
        node.put("required", question.required()).put("background", question.background());
        Condition condition = question.showIf();
        if (condition != null) {
            ArrayNode options = node.putObject("showIf")
                    .put("question", condition.question().toString())
                    .putArray("options");
            new TreeSet<>(condition.options()).forEach(options::add);
        }
        return node;
    }

    private static ArrayNode node(List<Option> options) {
        ArrayNode all = JSON.createArrayNode();
        options.forEach(option -> all.addObject().put("key", option.key()).set("text", node(option.text())));
        return all;
    }

    private static ObjectNode node(Map<Language, String> text) {
        ObjectNode node = JSON.createObjectNode();
        new TreeMap<>(text).forEach((language, words) -> node.put(language.tag(), words));
        return node;
    }

    private static Question question(JsonNode node) {
        return new Question(
                UUID.fromString(node.path("id").asString()),
                node.has("code") ? node.path("code").asString() : null,
                Kind.valueOf(node.path("kind").asString().toUpperCase(Locale.ROOT)),
                text(node.path("text")),
                options(node.path("options")),
                options(node.path("rows")),
                scale(node.path("scale")),
                node.path("required").asBoolean(),
                node.path("background").asBoolean(),
                condition(node.path("showIf")));
    }

    private static @Nullable Scale scale(JsonNode node) {
        return node.isMissingNode()
                ? null
                : new Scale(
                        node.path("from").asInt(),
                        node.path("to").asInt(),
                        text(node.path("low")),
                        text(node.path("high")));
    }

    private static @Nullable Condition condition(JsonNode node) {
        return node.isMissingNode()
                ? null
                : new Condition(UUID.fromString(node.path("question").asString()), strings(node.path("options")));
    }

    private static List<Option> options(JsonNode node) {
        return node.valueStream()
                .map(option -> new Option(option.path("key").asString(), text(option.path("text"))))
                .toList();
    }

    private static Map<Language, String> text(JsonNode node) {
        Map<Language, String> text = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            if (node.has(language.tag())) {
                text.put(language, node.path(language.tag()).asString());
            }
        }
        return text;
    }

    private static Set<String> strings(JsonNode node) {
        Set<String> all = new HashSet<>();
        node.valueStream().forEach(each -> all.add(each.asString()));
        return all;
    }
}
