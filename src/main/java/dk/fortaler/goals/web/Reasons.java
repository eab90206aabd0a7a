package dk.fortaler.goals.web;

import dk.fortaler.goals.Amounts;
import dk.fortaler.goals.internal.Suggestion;
import dk.fortaler.web.Page;

/** Why a target is proposed. */
public final class Reasons {
    private Reasons() {}

    public static String text(Page page, Suggestion suggestion) {
        boolean rule = suggestion.reason() == Suggestion.Reason.RULE;
        String key = "goals.why." + suggestion.reason().key()
                + (suggestion.reason() == Suggestion.Reason.PAST
                                && !suggestion.measure().sums()
                        ? ".level"
                        : "");
        Suggestion.People people = suggestion.people();
        if (suggestion.reason() == Suggestion.Reason.PEOPLE && people.source() != Suggestion.Source.THERE) {
            key += "." + people.source().key();
        }
        return page.text(
                rule ? "goals.why.rule." + suggestion.measure().key() : key,
                "baseline",
                Amounts.text(page, suggestion.measure(), suggestion.baseline()),
                "target",
                Amounts.text(page, suggestion.measure(), suggestion.target()),
                "people",
                people.count(),
                "size",
                people.size(),
                "each",
                page.number(Math.max(1, Math.round(suggestion.each() * people.count()))),
                "days",
                suggestion.days());
    }
}
