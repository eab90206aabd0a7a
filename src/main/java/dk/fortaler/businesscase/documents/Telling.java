package dk.fortaler.businesscase.documents;

import dk.fortaler.businesscase.documents.Outline.Decision;
import dk.fortaler.businesscase.documents.Outline.Evidence;
import dk.fortaler.businesscase.documents.Outline.Figure;
import dk.fortaler.businesscase.documents.Outline.Labels;
import dk.fortaler.businesscase.documents.Outline.Point;
import dk.fortaler.businesscase.facts.Fact;
import dk.fortaler.businesscase.facts.Facts;
import dk.fortaler.businesscase.model.Assumptions;
import dk.fortaler.businesscase.model.CasePaper;
import dk.fortaler.businesscase.model.Following;
import dk.fortaler.businesscase.model.Month;
import dk.fortaler.businesscase.model.Projection;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells a case: from its numbers to what a management reads, in one language. */
final class Telling {
    private static final int RISKS = 6;
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final BigDecimal LONG = BigDecimal.TWO;

    private final CasePaper paper;
    private final Facts facts;
    private final Texts texts;
    private final Amounts amounts;
    private final Map<String, Object> known;

    private Telling(CasePaper paper, Facts facts, Language language) {
        this.paper = paper;
        this.facts = facts;
        texts = Texts.of(language);
        amounts = new Amounts(language, paper.assumptions().currency());
        known = known();
    }

    static Outline of(CasePaper paper, Facts facts, Language language) {
        return new Telling(paper, facts, language).outline();
    }

    private Outline outline() {
        CurveTelling curves = new CurveTelling(paper, texts, amounts, known);
        ScenarioTelling scenarios = new ScenarioTelling(paper, texts, amounts, known);
        return new Outline(
                amounts.language(),
                Palette.of(paper.accent()),
                paper.title(),
                paper.organisation(),
                text(paper.version() == 0 ? "about.draft" : "about"),
                paper.purpose().strip(),
                pitch(),
                paper.day(),
                labels(),
                evidence(),
                proposal(),
                scenarios.gains(),
                scenarios.grid(),
                curves.months(),
                curves.balance(),
                new AssumptionTelling(paper.assumptions(), texts, amounts).grid(),
                points("risk", RISKS),
                decision(),
                formulas(),
                curves.table());
    }

    /** What texts may mention, under its name. */
    private Map<String, Object> known() {
        Assumptions given = paper.assumptions();
        Projection expected = paper.projections().expected();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("version", paper.version());
        all.put("day", amounts.day(paper.day()));
        all.put("organisation", paper.organisation());
        all.put("employees", given.crew().employees());
        all.put("ambassadors", amounts.whole(expected.months().getLast().ambassadors()));
        all.put("ramp", Math.min(given.crew().ramp(), given.months()));
        all.put("months", given.months());
        all.put("networks", amounts.list(networks()));
        all.put("networkCount", networks().size());
        all.put("weekly", weekly(given.effort().ambassadorHours()));
        all.put("wage", amounts.price(given.prices().ambassadorHour()));
        all.put("reach", amounts.number(expected.total(Month::reach)));
        all.put("clicks", amounts.number(expected.total(Month::clicks)));
        all.put("returns", amounts.money(expected.total(Month::returns)));
        all.put("cost", amounts.money(expected.total(Month::cost)));
        all.put("time", amounts.money(expected.total(Month::time)));
        all.put("fees", amounts.money(expected.total(Month::fees)));
        all.put("approved", amounts.list(paper.approvedBy()));
        return all;
    }

    /** Half an hour is said as thirty minutes. */
    private String weekly(BigDecimal hours) {
        return hours.compareTo(LONG) < 0
                ? texts.text("documents.minutes", Map.of("minutes", amounts.number(hours.multiply(MINUTES))))
                : texts.text("documents.hours", Map.of("hours", amounts.fine(hours)));
    }

    private List<String> networks() {
        List<String> names = new ArrayList<>();
        for (Following each : paper.assumptions().followings()) {
            if (each.presence().signum() > 0) {
                names.add(each.network().title());
            }
        }
        return names.isEmpty() ? List.of(texts.text("documents.network.none")) : names;
    }

    private String pitch() {
        boolean worth = paper.projections().expected().total(Month::returns).signum() > 0;
        return text(worth ? "pitch" : "pitch.reach");
    }

    private List<Evidence> evidence() {
        Language language = amounts.language();
        return facts.of(paper.facts()).stream()
                .map((Fact fact) -> new Evidence(
                        fact.figure(language),
                        fact.text().in(language),
                        fact.source(language),
                        texts.text("facts.strength." + fact.strength().tag())))
                .toList();
    }

    private List<Figure> proposal() {
        return Stream.of("who", "where", "time")
                .map(each -> new Figure(
                        text("proposal." + each + ".value"),
                        text("proposal." + each),
                        text("proposal." + each + ".detail")))
                .toList();
    }

    private Decision decision() {
        List<Point> answers = Stream.of("yes", "ask", "no", "join")
                .map(each -> new Point(text("answer." + each), text("answer." + each + ".text")))
                .toList();
        return new Decision(
                text("decision.ask"),
                answers,
                text(paper.approvedBy().isEmpty() ? "decision.foot" : "decision.approved"));
    }

    private List<Point> points(String name, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Point(text(name + "." + i), text(name + "." + i + ".text")))
                .toList();
    }

    private List<Point> formulas() {
        String value = "value." + paper.assumptions().mediaValue().key();
        return Stream.of("ambassadors", "reach", "clicks", value, "benefit", "cost")
                .map(each -> new Point(text("formula." + each), text("formula." + each + ".text")))
                .toList();
    }

    private Labels labels() {
        return new Labels(
                text("kind"),
                text("why"),
                text("proposal"),
                text("scenarios"),
                text("months"),
                text("balance"),
                text("assumptions"),
                text("risks"),
                text("decision"),
                text("formulas"),
                text("table"),
                text("estimated"),
                text("page"));
    }

    private String text(String key) {
        return texts.text("documents." + key, known);
    }
}
