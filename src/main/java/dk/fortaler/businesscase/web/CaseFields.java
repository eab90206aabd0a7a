package dk.fortaler.businesscase.web;

import dk.fortaler.businesscase.internal.Draft;
import dk.fortaler.businesscase.model.Assumptions;
import dk.fortaler.businesscase.model.Input;
import dk.fortaler.businesscase.model.Range;
import dk.fortaler.businesscase.model.Scenario;
import dk.fortaler.kernel.text.Decimals;
import dk.fortaler.kernel.text.Language;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** What stands in a case's form: every number as the reader's language writes it. */
public final class CaseFields {
    private final Language language;
    private final Map<String, Object> values = new HashMap<>();

    private CaseFields(Language language) {
        this.language = language;
    }

    /** The field of an input that is asked for three times. */
    public static String name(Input input, Scenario scenario) {
        return input.key() + "-" + scenario.key();
    }

    static Map<String, Object> of(Draft draft, Language language) {
        Map<String, Object> values = of(draft.assumptions(), language);
        values.put("title", draft.title());
        values.put("purpose", draft.purpose());
        return values;
    }

    static Map<String, Object> of(Assumptions given, Language language) {
        CaseFields fields = new CaseFields(language);
        fields.values.put("currency", given.currency().name());
        fields.values.put("media", given.mediaValue().key());
        fields.crew(given);
        fields.range(Input.SHARES, given.sharesPerWeek());
        fields.range(Input.REACH_RATE, given.reachRate().times(BigDecimal.valueOf(100)));
        fields.range(Input.CLICK_RATE, given.clickRate().times(BigDecimal.valueOf(100)));
        fields.range(Input.HIRES, given.hiresPerYear());
        fields.range(Input.DIALOGUES, given.dialoguesPerMonth());
        fields.prices(given);
        fields.effort(given);
        return fields.values;
    }

    private void crew(Assumptions given) {
        one(Input.EMPLOYEES, BigDecimal.valueOf(given.crew().employees()));
        one(Input.SHARE, given.crew().share().movePointRight(2));
        one(Input.RAMP, BigDecimal.valueOf(given.crew().ramp()));
        one(Input.MONTHS, BigDecimal.valueOf(given.months()));
        given.followings().forEach(each -> {
            put("presence-" + each.network().key(), each.presence().movePointRight(2));
            put("followers-" + each.network().key(), each.followers());
        });
    }

    private void prices(Assumptions given) {
        one(Input.CLICK, given.prices().click());
        one(Input.THOUSAND_VIEWS, given.prices().thousandViews());
        one(Input.HIRE, given.prices().hire());
        one(Input.DIALOGUE, given.prices().dialogue());
        one(Input.AMBASSADOR_HOUR, given.prices().ambassadorHour());
        one(Input.MANAGER_HOUR, given.prices().managerHour());
        one(Input.LICENCE, given.prices().licence());
    }

    private void effort(Assumptions given) {
        one(Input.AMBASSADOR_HOURS, given.effort().ambassadorHours());
        one(Input.MANAGER_HOURS, given.effort().managerHours());
        one(Input.COURSE_HOURS, given.effort().courseHours());
        one(Input.START_COST, given.effort().startCost());
    }

    private void one(Input input, BigDecimal value) {
        put(input.key(), value);
    }

    private void range(Input input, Range range) {
        for (Scenario scenario : Scenario.values()) {
            put(name(input, scenario), range.in(scenario));
        }
    }

    private void put(String field, BigDecimal value) {
        values.put(field, Decimals.typed(language, value));
    }
}
