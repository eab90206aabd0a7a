package dk.fortaler.businesscase.web;

import dk.fortaler.businesscase.facts.Fact;
import dk.fortaler.businesscase.facts.Facts;
import dk.fortaler.businesscase.model.CasePaper;
import dk.fortaler.businesscase.model.Input;
import dk.fortaler.businesscase.model.Month;
import dk.fortaler.businesscase.model.Projection;
import dk.fortaler.businesscase.model.Scenario;
import dk.fortaler.web.Page;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A case to read and to present from. */
public record PaperView(CasePaper paper, Outcome outcome, List<Fact> facts) {
    public PaperView {
        facts = List.copyOf(facts);
    }

    static PaperView of(CasePaper paper, Facts facts) {
        return new PaperView(paper, new Outcome(paper.assumptions(), paper.projections()), facts.of(paper.facts()));
    }

    /** What it asks for and gives, in two sentences. */
    public String pitch(Page page) {
        Projection expected = paper.projections().expected();
        return page.text(
                "businesscase.paper.pitch",
                "ambassadors",
                expected.months()
                        .getLast()
                        .ambassadors()
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValue(),
                "months",
                paper.assumptions().months(),
                "cost",
                outcome.money(page, expected.total(Month::cost)),
                "returns",
                outcome.money(page, expected.total(Month::returns)));
    }

    /** One of the numbers that it was worked out from. */
    public record Given(String label, String value) {}

    /** Everything that it was worked out from, as it was typed: what is uncertain in three values. */
    public List<Given> givens(Page page) {
        Map<String, Object> typed = CaseFields.of(paper.assumptions(), page.language());
        List<Given> givens = new ArrayList<>();
        for (Input input : Input.values()) {
            String value = input.ranged()
                    ? Arrays.stream(Scenario.values())
                            .map(scenario -> String.valueOf(typed.get(CaseFields.name(input, scenario))))
                            .collect(Collectors.joining(" / "))
                    : String.valueOf(typed.get(input.key()));
            givens.add(new Given(page.text("businesscase.input." + input.key()), value));
            if (input == Input.MONTHS) {
                givens.addAll(networks(page, typed));
            }
        }
        givens.add(new Given(page.text("businesscase.media"), page.text("businesscase.media." + typed.get("media"))));
        return givens;
    }

    private List<Given> networks(Page page, Map<String, Object> typed) {
        return paper.assumptions().followings().stream()
                .filter(each -> each.presence().signum() > 0)
                .map(each -> new Given(
                        each.network().title(),
                        page.text(
                                "businesscase.paper.network",
                                "presence",
                                String.valueOf(
                                        typed.get("presence-" + each.network().key())),
                                "followers",
                                String.valueOf(
                                        typed.get("followers-" + each.network().key())))))
                .toList();
    }

    /** Which version, and of when; or that it is none yet. */
    public String edition(Page page) {
        return paper.version() == 0
                ? page.text("businesscase.paper.draft")
                : page.text("businesscase.paper.version", "version", paper.version(), "day", page.date(paper.day()));
    }
}
