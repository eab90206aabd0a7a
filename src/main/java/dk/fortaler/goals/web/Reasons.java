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
        return page.text(
                rule ? "goals.why.rule." + suggestion.measure().key() : key,
                "baseline",
                Amounts.text(page, suggestion.measure(), suggestion.baseline()),
                "target",
                Amounts.text(page, suggestion.measure(), suggestion.target()),
                "people",
                suggestion.people(),
                "each",
                page.number(Math.max(1, Math.round(suggestion.each() * suggestion.people()))),
                "days",
                suggestion.days());
    }
}
