package dk.fortaler.programmes.cohorts;

import dk.fortaler.programmes.cohorts.Cohorts.Plan;
import dk.fortaler.web.Form;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A cohort as it is typed. */
record CohortForm(
        @NotBlank(message = "web.form.missing") @Size(max = 100, message = "web.form.too-long")
        String name,

        @NotNull(message = "web.form.missing") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate startsOn,

        @Min(value = 1, message = "calls.cohort.seats.wrong")
        @Max(value = 10_000, message = "calls.cohort.seats.wrong")
        @Nullable
        Integer seats,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate applyUntil) {
    CohortForm {
        name = Form.line(name);
    }

    /** Whoever applies after the start comes too late. */
    boolean ordered() {
        return startsOn == null || applyUntil == null || !applyUntil.isAfter(startsOn);
    }

    Plan plan() {
        return new Plan(name, java.util.Objects.requireNonNull(startsOn), seats, applyUntil);
    }

    static Map<String, Object> stored(Cohort cohort) {
        Map<String, Object> stored = new HashMap<>();
        stored.put("name", cohort.name());
        stored.put("startsOn", cohort.startsOn());
        stored.put("seats", cohort.seats());
        stored.put("applyUntil", cohort.applyUntil());
        return stored;
    }
}
