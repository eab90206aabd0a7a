package dk.fortaler.survey.internal;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.networks.Network;
import dk.fortaler.people.Department;
import dk.fortaler.people.Departments;
import dk.fortaler.survey.form.Condition;
import dk.fortaler.survey.form.Kind;
import dk.fortaler.survey.form.Option;
import dk.fortaler.survey.form.Question;
import dk.fortaler.survey.form.Questionnaire;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The questions to begin with, in both languages. Other modules know them by their codes, and the answers by their keys: the
 * networks' are those of {@link Network}, a department's is its id.
 */
@Component
public class ReadyTemplate {
    /** For who will not say, or does not know, where they belong. */
    public static final String NO_DEPARTMENT = "none";

    private static final String TEXTS = "survey.template.";

    private final Departments departments;

    ReadyTemplate(Departments departments) {
        this.departments = departments;
    }

    /** A text of ours, in all languages. */
    static Map<Language, String> text(String key) {
        Map<Language, String> text = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            text.put(language, Texts.of(language).text(key));
        }
        return text;
    }

    /** The template for the current organisation: its departments are among the answers. */
    Questionnaire questions() {
        List<Option> networks =
                Arrays.stream(Network.values()).map(ReadyTemplate::network).toList();
        List<Option> networksOrNone = Stream.concat(networks.stream(), Stream.of(option("networks_used", "none")))
                .toList();
        Question used = question("networks_used", Kind.MULTIPLE, networksOrNone, true, false, null);
        Condition usesAny = new Condition(
                used.id(), Set.copyOf(networks.stream().map(Option::key).toList()));
        List<Question> questions = new ArrayList<>();
        questions.add(used);
        questions.add(question("networks_professional", Kind.MULTIPLE, networksOrNone, false, false, usesAny));
        questions.add(single("mentions_work", usesAny, "often", "sometimes", "never"));
        questions.add(multiple(
                "holds_back", "time", "dont_know_what", "afraid_wrong", "private_life", "not_interested", "none"));
        Question wishes = single("wishes_to_join", null, "yes", "maybe", "no");
        Condition wishesTo = new Condition(wishes.id(), Set.of("yes", "maybe"));
        questions.add(wishes);
        questions.add(question(
                "training",
                Kind.MULTIPLE,
                options("training", "profile", "writing", "pictures", "guidelines", "none"),
                false,
                false,
                wishesTo));
        questions.add(question("networks_wanted", Kind.MULTIPLE, networks, false, false, wishesTo));
        List<Option> places = departments();
        if (places.size() > 2) {
            questions.add(question("department", Kind.SINGLE, places, false, true, null));
        }
        questions.add(question(
                "years_here",
                Kind.SINGLE,
                options("years_here", "under_1", "1_to_5", "6_to_15", "over_15"),
                false,
                true,
                null));
        questions.add(question("comment", Kind.TEXT, List.of(), false, false, null));
        return new Questionnaire(questions);
    }

    /**
     * Those at the top of the tree: a handful, and large enough to be shown.
     *
     * @return with the way out at the end
     */
    private List<Option> departments() {
        List<Option> places = new ArrayList<>();
        for (Department each : departments.all()) {
            if (each.parent() == null) {
                places.add(new Option(each.id().value().toString(), same(each.name())));
            }
        }
        places.add(option("department", NO_DEPARTMENT));
        return places;
    }

    private static Option network(Network network) {
        return new Option(network.key(), same(network.title()));
    }

    private static Map<Language, String> same(String name) {
        return Map.of(Language.DA, name, Language.EN, name);
    }

    private static Question single(String code, @Nullable Condition showIf, String... keys) {
        return question(code, Kind.SINGLE, options(code, keys), showIf == null, false, showIf);
    }

    private static Question multiple(String code, String... keys) {
        return question(code, Kind.MULTIPLE, options(code, keys), false, false, null);
    }

    private static List<Option> options(String code, String... keys) {
        return Arrays.stream(keys).map(key -> option(code, key)).toList();
    }

    private static Option option(String code, String key) {
        return new Option(key, text(TEXTS + code + "." + key));
    }

    private static Question question(
            String code,
            Kind kind,
            List<Option> options,
            boolean required,
            boolean background,
            @Nullable Condition showIf) {
        return new Question(
                UUID.randomUUID(),
                code,
                kind,
                text(TEXTS + code),
                options,
                List.of(),
                null,
                required,
                background,
                showIf);
    }
}
