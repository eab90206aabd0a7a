package dk.fortaler.goals.web;

import dk.fortaler.goals.Measure;
import dk.fortaler.goals.internal.Aim;
import dk.fortaler.kernel.text.Decimals;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.web.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a goal's form: either it is a goal, with a number and a date, or every field that is not says why. */
final class GoalCheck {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WHY = 2000;
    private static final int YEARS = 3;

    private final Measure measure;
    private final Language language;
    private final LocalDate today;
    private final boolean isNew;
    private final Map<String, String> faults = new LinkedHashMap<>();
    private @Nullable Aim aim;

    /** @param isNew whether its deadline must be to come */
    GoalCheck(Measure measure, Language language, LocalDate today, boolean isNew) {
        this.measure = measure;
        this.language = language;
        this.today = today;
        this.isNew = isNew;
    }

    GoalCheck read(GoalForm form) {
        if (GoalForm.text(form.name()).length() > LONGEST_NAME) {
            faults.put("name", "web.form.too-long");
        }
        if (GoalForm.text(form.why()).length() > LONGEST_WHY) {
            faults.put("why", "web.form.too-long");
        }
        BigDecimal baseline = number("baseline", form.baseline());
        BigDecimal target = number("target", form.target());
        compare(baseline, target);
        LocalDate starts = day("starts", form.starts());
        LocalDate ends = day("ends", form.ends());
        order(starts, ends);
        if (faults.isEmpty() && baseline != null && target != null && starts != null && ends != null) {
            aim = new Aim(measure, baseline, target, starts, ends);
        }
        return this;
    }

    Optional<Aim> aim() {
        return Optional.ofNullable(aim);
    }

    Form refused(HttpServletRequest request) {
        Form form = Form.refused(request, "", "goals.form.mend");
        for (Map.Entry<String, String> fault : faults.entrySet()) {
            form = form.withError(fault.getKey(), fault.getValue());
        }
        return form;
    }

    private @Nullable BigDecimal number(String field, @Nullable String typed) {
        String text = GoalForm.text(typed);
        if (text.isEmpty()) {
            faults.put(field, "goals." + field + ".missing");
            return null;
        }
        Optional<BigDecimal> number = Decimals.read(language, text);
        String fault = number.map(this::fault).orElse("goals.number.unreadable");
        if (fault.isEmpty()) {
            return number.map(BigDecimal::stripTrailingZeros).orElse(null);
        }
        faults.put(field, fault);
        return null;
    }

    /** What is wrong with a number, or nothing. */
    private String fault(BigDecimal number) {
        if (number.signum() < 0) {
            return "goals.number.negative";
        }
        if (number.compareTo(BigDecimal.valueOf(measure.unit().most())) > 0) {
            return "goals.number.most." + measure.unit().name().toLowerCase(Locale.ROOT);
        }
        if (number.stripTrailingZeros().scale() > measure.unit().decimals()) {
            return measure.unit().decimals() == 0 ? "goals.number.whole" : "goals.number.decimals";
        }
        return "";
    }

    private void compare(@Nullable BigDecimal baseline, @Nullable BigDecimal target) {
        if (baseline == null || target == null) {
            return;
        }
        int higher = target.compareTo(baseline);
        if (higher == 0) {
            faults.put("target", target.signum() == 0 ? "goals.target.zero" : "goals.target.same");
        } else if (higher < 0) {
            faults.put("target", "goals.target.lower");
        }
    }

    private @Nullable LocalDate day(String field, @Nullable String typed) {
        String text = GoalForm.text(typed);
        if (text.isEmpty()) {
            faults.put(field, "goals." + field + ".missing");
            return null;
        }
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            faults.put(field, "goals.date.unreadable");
            return null;
        }
        if (day.isBefore(today.minusYears(YEARS)) || day.isAfter(today.plusYears(2L * YEARS))) {
            faults.put(field, "goals.date.far");
            return null;
        }
        return day;
    }

    private void order(@Nullable LocalDate starts, @Nullable LocalDate ends) {
        if (starts == null || ends == null) {
            return;
        }
        if (!ends.isAfter(starts)) {
            faults.put("ends", "goals.ends.before-start");
        } else if (ends.isAfter(starts.plusYears(YEARS))) {
            faults.put("ends", "goals.ends.far");
        } else if (isNew && !ends.isAfter(today)) {
            faults.put("ends", "goals.ends.past");
        }
    }
}
