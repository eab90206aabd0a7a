package dk.fortaler.demo.internal;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.networks.Network;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The demo company's survey: the ready template's questions, written as the survey stores them. */
final class DemoQuestions {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TEXTS = "survey.template.";
    private static final List<String> CODES = List.of(
            "networks_used",
            "networks_professional",
            "mentions_work",
            "holds_back",
            "wishes_to_join",
            "training",
            "networks_wanted",
            "department",
            "years_here",
            "comment");
    private static final List<String> PLACES =
            List.of("Salg", "Teknik", "Mennesker og kultur", "Økonomi", "Kommunikation");

    private final Map<String, UUID> departments;

    /** @param departments by name */
    DemoQuestions(Map<String, UUID> departments) {
        this.departments = Map.copyOf(departments);
    }

    UUID id(String code) {
        return DemoSurveyResults.idOf(code);
    }

    List<String> options(String code) {
        List<String> networks =
                Arrays.stream(Network.values()).map(Network::key).toList();
        return switch (code) {
            case "networks_used", "networks_professional" -> with(networks, "none");
            case "networks_wanted" -> networks;
            case "mentions_work" -> List.of("often", "sometimes", "never");
            case "holds_back" ->
                List.of("time", "dont_know_what", "afraid_wrong", "private_life", "not_interested", "none");
            case "wishes_to_join" -> List.of("yes", "maybe", "no");
            case "training" -> List.of("profile", "writing", "pictures", "guidelines", "none");
            case "department" -> with(PLACES.stream().map(this::department).toList(), "none");
            case "years_here" -> List.of("under_1", "1_to_5", "6_to_15", "over_15");
            default -> List.of();
        };
    }

    private String department(String name) {
        return Objects.requireNonNull(departments.get(name), name).toString();
    }

    private static List<String> with(List<String> some, String last) {
        List<String> all = new ArrayList<>(some);
        all.add(last);
        return all;
    }

    /** The groups of a background question: departments by cell, and years in one, which divides nothing. */
    String groups(String code) {
        List<String> keys = with(options(code), "");
        return JSON.writeValueAsString(
                code.equals("department")
                        ? List.of(
                                keys.subList(0, 1),
                                keys.subList(1, 2),
                                keys.subList(2, 3),
                                keys.subList(3, keys.size()))
                        : List.of(keys));
    }

    String json() {
        ArrayNode all = JSON.createArrayNode();
        for (String code : CODES) {
            ObjectNode question = all.addObject()
                    .put("id", id(code).toString())
                    .put("code", code)
                    .put("kind", kind(code));
            question.set("text", text(TEXTS + code));
            if (!options(code).isEmpty()) {
                question.set("options", named(code));
            }
            question.put("required", code.equals("networks_used") || code.equals("wishes_to_join"))
                    .put("background", code.equals("department") || code.equals("years_here"));
            condition(code, question);
        }
        return JSON.writeValueAsString(all);
    }

    private static String kind(String code) {
        return switch (code) {
            case "comment" -> "text";
            case "mentions_work", "wishes_to_join", "department", "years_here" -> "single";
            default -> "multiple";
        };
    }

    private ArrayNode named(String code) {
        ArrayNode options = JSON.createArrayNode();
        for (String key : options(code)) {
            options.addObject().put("key", key).set("text", name(code, key));
        }
        return options;
    }

    private ObjectNode name(String code, String key) {
        if (code.equals("department") && !key.equals("none")) {
            return same(PLACES.stream()
                    .filter(place -> department(place).equals(key))
                    .findFirst()
                    .orElse(key));
        }
        if (code.startsWith("networks_")) {
            return Network.of(key)
                    .map(network -> same(network.title()))
                    .orElseGet(() -> text(TEXTS + "networks_used." + key));
        }
        return text(TEXTS + code + "." + key);
    }

    private static ObjectNode same(String name) {
        return JSON.createObjectNode().put("da", name).put("en", name);
    }

    private static ObjectNode text(String key) {
        return JSON.createObjectNode()
                .put("da", Texts.of(Language.DA).text(key))
                .put("en", Texts.of(Language.EN).text(key));
    }

    private void condition(String code, ObjectNode question) {
        List<String> wanted = switch (code) {
            case "networks_professional", "mentions_work" -> options("networks_wanted");
            case "training", "networks_wanted" -> List.of("yes", "maybe");
            default -> List.of();
        };
        if (!wanted.isEmpty()) {
            ArrayNode options = question.putObject("showIf")
                    .put(
                            "question",
                            id(wanted.size() == 2 ? "wishes_to_join" : "networks_used")
                                    .toString())
                    .putArray("options");
            wanted.forEach(options::add);
        }
    }
}
