package dk.fortaler.programmes.web;

import dk.fortaler.networks.Aim;
import dk.fortaler.people.DepartmentId;
import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.Tailored;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A programme as it is typed: its words, and what it is cut to.
 *
 * @param goals of a copy: whether the model's goals come along
 */
record ProgrammeForm(
        @NotBlank(message = "web.form.missing") @Size(max = 200, message = "web.form.too-long")
        String name,

        @Size(max = 2000, message = "web.form.too-long") String purpose,

        List<String> aim,

        @Nullable UUID department,

        @Nullable UUID course,

        @Min(value = 1, message = "programmes.course.days.wrong")
        @Max(value = Tailored.MOST_DAYS, message = "programmes.course.days.wrong")
        @Nullable
        Integer courseDays,

        @Size(max = 1000, message = "web.form.too-long") String topics,

        @Min(value = 0, message = "programmes.weekly.shares.wrong")
        @Max(value = Tailored.MOST_SHARES, message = "programmes.weekly.shares.wrong")
        @Nullable
        Integer weeklyShares,

        @Min(value = 0, message = "programmes.weekly.reach.wrong")
        @Max(value = Tailored.MOST_REACH, message = "programmes.weekly.reach.wrong")
        @Nullable
        Integer weeklyReach,

        @Size(max = Tailored.LONGEST_RULES, message = "web.form.too-long")
        String ownRules,

        @Nullable Boolean goals) {

    ProgrammeForm {
        name = name == null ? "" : name.strip();
        purpose = purpose == null ? "" : purpose.strip();
        aim = aim == null ? List.of() : List.copyOf(aim);
        topics = topics == null ? "" : topics.strip();
        // Browsers send two letters for a line break, and count one.
        ownRules = ownRules == null ? "" : ownRules.replace("\r\n", "\n").strip();
    }

    Tailored tailored() {
        return new Tailored(
                aim.stream().flatMap(key -> Aim.of(key).stream()).collect(Collectors.toSet()),
                department == null ? null : new DepartmentId(department),
                course,
                courseDays,
                Arrays.asList(topics.split("[,;\\n]")),
                weeklyShares == null ? Tailored.FRESH.weeklyShares() : weeklyShares,
                weeklyReach == null ? 0 : weeklyReach,
                ownRules);
    }

    static Map<String, Object> stored(@Nullable Programme programme, Tailored tailored) {
        Map<String, Object> stored = new HashMap<>();
        stored.put("name", programme == null ? "" : programme.name());
        stored.put("purpose", programme == null ? "" : programme.purpose());
        stored.put("aim", tailored.aims().stream().map(Aim::key).toList());
        DepartmentId department = tailored.department();
        stored.put("department", department == null ? "" : department.value());
        stored.put("course", tailored.course());
        stored.put("courseDays", tailored.courseDays());
        stored.put("topics", String.join(", ", tailored.topics()));
        stored.put("weeklyShares", tailored.weeklyShares());
        stored.put("weeklyReach", tailored.weeklyReach() == 0 ? "" : tailored.weeklyReach());
        stored.put("ownRules", tailored.ownRules());
        return stored;
    }
}
