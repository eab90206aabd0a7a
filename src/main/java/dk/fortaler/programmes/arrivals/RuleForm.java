package dk.fortaler.programmes.arrivals;

import dk.fortaler.people.DepartmentId;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.arrivals.ArrivalRule.Kind;
import dk.fortaler.programmes.arrivals.ArrivalRule.State;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A rule as it is typed. */
record RuleForm(
        String kind,

        @Nullable UUID department,

        @Size(max = 300, message = "web.form.too-long") String words,

        @Nullable Boolean nextCohort,

        @Min(value = 0, message = "arrivals.days.wrong")
        @Max(value = ArrivalRule.MOST_DAYS, message = "arrivals.days.wrong")
        @Nullable
        Integer days) {
    RuleForm {
        kind = kind == null ? "" : kind;
        words = words == null ? "" : words.replace("\0", "").strip();
    }

    ArrivalRule rule(ProgrammeId programme, Instant since) {
        return new ArrivalRule(
                new UUID(0, 0),
                programme,
                kind.equals(Kind.MOVED.key()) ? Kind.MOVED : Kind.JOINED,
                department == null,
                department == null ? null : new DepartmentId(department),
                "",
                titleWords(),
                Boolean.TRUE.equals(nextCohort),
                days == null ? 0 : days,
                State.ACTIVE,
                since);
    }

    private List<String> titleWords() {
        return Arrays.stream(words.split("[,;]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(ArrivalRule.MOST_WORDS)
                .toList();
    }
}
