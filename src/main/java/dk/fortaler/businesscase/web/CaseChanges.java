package dk.fortaler.businesscase.web;

import dk.fortaler.businesscase.facts.Fact;
import dk.fortaler.businesscase.facts.PickedFacts;
import dk.fortaler.businesscase.internal.Draft;
import dk.fortaler.businesscase.model.Input;
import dk.fortaler.businesscase.model.Scenario;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.networks.Network;
import dk.fortaler.web.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What of a draft is not as the last version has it. */
public final class CaseChanges {
    private final Map<String, Object> before;
    private final Map<String, Object> now;
    private final List<Change> changes = new ArrayList<>();
    private final Page page;

    private CaseChanges(Draft before, Draft now, Page page) {
        Language language = page.language();
        this.before = CaseFields.of(before, language);
        this.now = CaseFields.of(now, language);
        this.page = page;
    }

    /** A field as the reader knows it, with both values as they were typed. */
    public record Change(String label, String before, String now) {}

    static List<Change> between(Draft before, Draft now, PickedFacts facts, Page page) {
        CaseChanges found = new CaseChanges(before, now, page);
        found.words();
        Arrays.stream(Input.values()).forEach(found::input);
        Arrays.stream(Network.values()).forEach(found::network);
        if (!before.facts().equals(now.facts())) {
            found.changes.add(new Change(
                    page.text("businesscase.group.facts"),
                    found.without(facts.of(before.facts()), now.facts()),
                    found.without(facts.of(now.facts()), before.facts())));
        }
        return found.changes;
    }

    /** The texts of those facts that the other does not have; a dash where there are none. */
    private String without(List<Fact> facts, List<String> others) {
        String texts = facts.stream()
                .filter(fact -> !others.contains(fact.id()))
                .map(fact -> fact.sentence(page.language()))
                .collect(Collectors.joining(" "));
        return texts.isEmpty() ? "–" : texts;
    }

    private void words() {
        compare("title", page.text("businesscase.name"));
        compare("purpose", page.text("businesscase.purpose"));
        compare("currency", page.text("businesscase.currency"));
        String media = "businesscase.media";
        if (!value(before, "media").equals(value(now, "media"))) {
            changes.add(new Change(
                    page.text(media),
                    page.text(media + "." + value(before, "media")),
                    page.text(media + "." + value(now, "media"))));
        }
    }

    private void input(Input input) {
        String label = page.text("businesscase.input." + input.key());
        if (!input.ranged()) {
            compare(input.key(), label);
            return;
        }
        for (Scenario scenario : Scenario.values()) {
            String name = page.text("businesscase.scenario." + scenario.key()).toLowerCase(Locale.ROOT);
            compare(CaseFields.name(input, scenario), label + ", " + name);
        }
    }

    private void network(Network network) {
        compare("presence-" + network.key(), network.title() + ": " + page.text("businesscase.presence"));
        compare("followers-" + network.key(), network.title() + ": " + page.text("businesscase.followers"));
    }

    private void compare(String field, String label) {
        String was = value(before, field);
        String is = value(now, field);
        if (!was.equals(is)) {
            changes.add(new Change(label, was, is));
        }
    }

    private static String value(Map<String, Object> values, String field) {
        return String.valueOf(values.getOrDefault(field, ""));
    }
}
