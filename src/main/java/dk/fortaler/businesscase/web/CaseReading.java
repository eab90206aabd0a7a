package dk.fortaler.businesscase.web;

import dk.fortaler.businesscase.internal.Draft;
import dk.fortaler.businesscase.model.Assumptions;
import dk.fortaler.businesscase.model.Crew;
import dk.fortaler.businesscase.model.Currency;
import dk.fortaler.businesscase.model.Effort;
import dk.fortaler.businesscase.model.Following;
import dk.fortaler.businesscase.model.Input;
import dk.fortaler.businesscase.model.Input.Kind;
import dk.fortaler.businesscase.model.MediaValue;
import dk.fortaler.businesscase.model.Prices;
import dk.fortaler.businesscase.model.Range;
import dk.fortaler.businesscase.model.Scenario;
import dk.fortaler.kernel.text.Decimals;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.networks.Network;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads what was typed into a case's form; each field that cannot be read has its error. */
final class CaseReading {
    static final int LONGEST_TITLE = 120;
    static final int LONGEST_PURPOSE = 2_000;

    private final UnaryOperator<String> sent;
    private final Language language;
    private final Map<String, List<String>> errors = new LinkedHashMap<>();

    private CaseReading(UnaryOperator<String> sent, Language language) {
        this.sent = sent;
        this.language = language;
    }

    /** @param assumptions nothing where there are errors */
    record Read<T>(Map<String, List<String>> errors, Optional<T> found) {}

    /** @param sent a field's value; empty where it was not sent */
    static Read<Draft> draft(UnaryOperator<String> sent, List<String> facts, Language language) {
        CaseReading reading = new CaseReading(sent, language);
        String title = reading.text("title", LONGEST_TITLE);
        if (title.isEmpty()) {
            reading.refuse("title", "web.form.missing");
        }
        String purpose = reading.text("purpose", LONGEST_PURPOSE);
        return reading.read(new Draft(title, purpose, reading.assumptions(), facts));
    }

    static Read<Assumptions> assumptions(UnaryOperator<String> sent, Language language) {
        CaseReading reading = new CaseReading(sent, language);
        return reading.read(reading.assumptions());
    }

    private <T> Read<T> read(T found) {
        return new Read<>(errors, errors.isEmpty() ? Optional.of(found) : Optional.empty());
    }

    private String text(String field, int longest) {
        String text = sent.apply(field).strip();
        if (text.codePointCount(0, text.length()) > longest) {
            refuse(field, "web.form.too-long");
        }
        return text;
    }

    private Assumptions assumptions() {
        return new Assumptions(
                currency(),
                whole(Input.MONTHS),
                new Crew(one(Input.EMPLOYEES).longValue(), share(one(Input.SHARE)), whole(Input.RAMP)),
                followings(),
                range(Input.SHARES),
                percentages(Input.REACH_RATE),
                percentages(Input.CLICK_RATE),
                range(Input.HIRES),
                range(Input.DIALOGUES),
                mediaValue(),
                new Prices(
                        one(Input.CLICK),
                        one(Input.THOUSAND_VIEWS),
                        one(Input.HIRE),
                        one(Input.DIALOGUE),
                        one(Input.AMBASSADOR_HOUR),
                        one(Input.MANAGER_HOUR),
                        one(Input.LICENCE)),
                new Effort(
                        one(Input.AMBASSADOR_HOURS),
                        one(Input.MANAGER_HOURS),
                        one(Input.COURSE_HOURS),
                        one(Input.START_COST)));
    }

    private Currency currency() {
        Optional<Currency> currency = Currency.of(sent.apply("currency"));
        if (currency.isEmpty()) {
            refuse("currency", "businesscase.error.currency");
        }
        return currency.orElse(Currency.DKK);
    }

    private MediaValue mediaValue() {
        return Arrays.stream(MediaValue.values())
                .filter(each -> each.key().equals(sent.apply("media")))
                .findFirst()
                .orElse(MediaValue.OFF);
    }

    private List<Following> followings() {
        List<Following> followings = new ArrayList<>();
        for (Network network : Network.values()) {
            followings.add(new Following(
                    network,
                    share(number("presence-" + network.key(), Kind.PERCENT)),
                    number("followers-" + network.key(), Kind.FOLLOWERS)));
        }
        boolean somewhere = followings.stream().anyMatch(each -> each.presence().signum() > 0);
        if (!somewhere && errors.keySet().stream().noneMatch(field -> field.startsWith("presence-"))) {
            refuse("presence-linkedin", "businesscase.error.nowhere");
        }
        return followings;
    }

    private int whole(Input input) {
        return Math.max(1, one(input).intValue());
    }

    private BigDecimal one(Input input) {
        return number(input.key(), input.kind());
    }

    private Range range(Input input) {
        List<BigDecimal> three = Arrays.stream(Scenario.values())
                .map(scenario -> number(CaseFields.name(input, scenario), input.kind()))
                .toList();
        boolean ordered =
                three.get(0).compareTo(three.get(1)) <= 0 && three.get(1).compareTo(three.get(2)) <= 0;
        if (ordered) {
            return new Range(three.get(0), three.get(1), three.get(2));
        }
        String middle = CaseFields.name(input, Scenario.EXPECTED);
        if (Arrays.stream(Scenario.values())
                .noneMatch(scenario -> errors.containsKey(CaseFields.name(input, scenario)))) {
            refuse(middle, "businesscase.error.order");
        }
        return Range.exactly(BigDecimal.ZERO);
    }

    private Range percentages(Input input) {
        return range(input).times(new BigDecimal("0.01"));
    }

    private static BigDecimal share(BigDecimal percent) {
        return percent.movePointLeft(2);
    }

    /** Nothing, and an error, where it cannot be read. */
    private BigDecimal number(String field, Kind kind) {
        Optional<BigDecimal> number = Decimals.read(language, sent.apply(field)).filter(kind::takes);
        if (number.isEmpty()) {
            refuse(field, "businesscase.error." + kind.key());
        }
        return number.orElse(BigDecimal.ZERO);
    }

    private void refuse(String field, String error) {
        errors.computeIfAbsent(field, none -> new ArrayList<>()).add(error);
    }
}
