package dk.fortaler.guidelines;

import dk.fortaler.guidelines.Words.Place;
import dk.fortaler.kernel.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks a text through by an organisation's rules. Pure; in time that grows with the text and with the rules, no faster. */
public final class TextCheck {
    private final List<Prepared> rules;

    private record Prepared(WordRule rule, Phrase phrase) {}

    public TextCheck(List<WordRule> rules) {
        this.rules = rules.stream()
                .map(rule -> new Prepared(rule, Phrase.of(rule.phrase())))
                .toList();
    }

    /** In the text's order; of one place the weightiest first. */
    public List<Remark> remarks(String text, Language language) {
        Words words = Words.of(text);
        List<Remark> remarks = new ArrayList<>();
        for (Prepared each : rules) {
            if (!each.rule().isFor(language)) {
                continue;
            }
            for (Place place : words.find(each.phrase())) {
                remarks.add(new Remark(
                        each.rule(), place.start(), place.end(), text.substring(place.start(), place.end())));
            }
        }
        remarks.sort(Comparator.comparingInt(Remark::start)
                .thenComparing(remark -> remark.rule().weight())
                .thenComparing(remark -> remark.rule().id()));
        return remarks;
    }

    /** Whether a text with these may not be shared. */
    public static boolean stop(List<Remark> remarks) {
        return remarks.stream().anyMatch(remark -> remark.rule().stops());
    }
}
