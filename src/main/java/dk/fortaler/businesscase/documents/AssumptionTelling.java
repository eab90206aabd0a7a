package dk.fortaler.businesscase.documents;

import dk.fortaler.businesscase.model.Assumptions;
import dk.fortaler.businesscase.model.Effort;
import dk.fortaler.businesscase.model.Following;
import dk.fortaler.businesscase.model.Input;
import dk.fortaler.businesscase.model.Prices;
import dk.fortaler.businesscase.model.Usual;
import dk.fortaler.kernel.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the case assumes, line by line, with what is known about it. Lines that count for nothing are left out. */
final class AssumptionTelling {
    private final Assumptions given;
    private final Texts texts;
    private final Amounts amounts;
    private final List<List<String>> rows = new ArrayList<>();

    AssumptionTelling(Assumptions given, Texts texts, Amounts amounts) {
        this.given = given;
        this.texts = texts;
        this.amounts = amounts;
    }

    Grid grid() {
        crew();
        reach();
        worth();
        effort();
        return new Grid(
                text("assumptions.name"),
                List.of(text("assumptions.what"), text("assumptions.value"), text("assumptions.known")),
                rows,
                -1,
                false);
    }

    private void crew() {
        BigDecimal employees = BigDecimal.valueOf(given.crew().employees());
        add(
                "employees",
                texts.text("documents.count", Map.of("count", given.crew().employees())),
                isUsual(Input.EMPLOYEES, employees) ? text("assumption.employees.example") : text("assumption.own"));
        add("share", amounts.percent(given.crew().share()));
        add(
                "ramp",
                texts.text("documents.duration", Map.of("months", given.crew().ramp())));
    }

    private void reach() {
        for (Following each : given.followings()) {
            if (each.presence().signum() > 0) {
                rows.add(List.of(
                        texts.text(
                                "documents.assumption.following",
                                Map.of("network", each.network().title())),
                        texts.text(
                                "documents.assumption.following.value",
                                Map.of(
                                        "followers",
                                        amounts.fine(each.followers()),
                                        "presence",
                                        amounts.percent(each.presence()))),
                        text("assumption.following.known")));
            }
        }
        add("shares", amounts.range(given.sharesPerWeek(), amounts::fine));
        add("reach", amounts.range(given.reachRate(), amounts::percent));
        add("clicks", amounts.range(given.clickRate(), amounts::percent));
    }

    private void worth() {
        Prices prices = given.prices();
        switch (given.mediaValue()) {
            case OFF -> add("media.off", text("assumption.media.off.value"));
            case CLICKS -> addMedia("media.clicks", Input.CLICK, prices.click());
            case VIEWS -> addMedia("media.views", Input.THOUSAND_VIEWS, prices.thousandViews());
        }
        if (given.hiresPerYear().high().signum() > 0) {
            add("hires", amounts.range(given.hiresPerYear(), amounts::fine));
            add("hire", amounts.price(prices.hire()));
        }
        if (given.dialoguesPerMonth().high().signum() > 0) {
            boolean usual = given.dialoguesPerMonth().isSame(Usual.dialogues(given.crew()));
            add("dialogues", amounts.range(given.dialoguesPerMonth(), amounts::fine), source(Input.DIALOGUES, usual));
            add(
                    "dialogue",
                    amounts.price(prices.dialogue()),
                    source(Input.DIALOGUE, isUsual(Input.DIALOGUE, prices.dialogue())));
        }
    }

    private void effort() {
        Effort effort = given.effort();
        Prices prices = given.prices();
        addTime("ambassador", effort.ambassadorHours(), prices.ambassadorHour());
        addTime("course", effort.courseHours(), prices.ambassadorHour());
        addTime("manager", effort.managerHours(), prices.managerHour());
        if (prices.licence().signum() > 0) {
            add("licence", amounts.price(prices.licence()));
        }
        if (effort.startCost().signum() > 0) {
            add("start", amounts.price(effort.startCost()));
        }
    }

    private void addTime(String name, BigDecimal hours, BigDecimal wage) {
        if (hours.signum() > 0) {
            add(
                    name,
                    texts.text(
                            "documents.assumption.time.value",
                            Map.of("hours", amounts.fine(hours), "wage", amounts.price(wage))));
        }
    }

    /** What it would have cost says nothing of what it brings, whoever gave the price. */
    private void addMedia(String name, Input input, BigDecimal price) {
        String source = source(input, isUsual(input, price));
        String ended = source.endsWith(".") ? source : source + ".";
        add(name, amounts.price(price), ended + " " + text("assumption.media.caution"));
    }

    private boolean isUsual(Input input, BigDecimal value) {
        return input.usual(given.currency()).getFirst().compareTo(value) == 0;
    }

    /** What stands beside the field where nobody has changed it, and otherwise that it is the organisation's own. */
    private String source(Input input, boolean usual) {
        return usual ? texts.text("businesscase.input." + input.key() + ".source") : text("assumption.own");
    }

    private void add(String name, String value) {
        add(name, value, text("assumption." + name + ".known"));
    }

    private void add(String name, String value, String known) {
        rows.add(List.of(text("assumption." + name), value, known));
    }

    private String text(String key) {
        return texts.text("documents." + key);
    }
}
