package dk.fortaler.academy.web;

import dk.fortaler.academy.live.KeepSessions.Wish;
import dk.fortaler.academy.live.LiveSession;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.web.Form;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** @param course its id; empty for none */
record SessionForm(
        @NotBlank(message = "web.form.missing") @Size(max = LiveSession.LONGEST_TITLE, message = "web.form.too-long")
        String title,

        @Size(max = LiveSession.LONGEST_ABOUT, message = "web.form.too-long")
        String about,

        @Size(max = LiveSession.LONGEST_PLACE, message = "web.form.too-long")
        String place,

        @NotNull(message = "web.form.missing") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate day,

        @NotBlank(message = "web.form.missing") String time,

        @NotNull(message = "web.form.missing")
        @Min(value = 5, message = "academy.session.minutes.wrong")
        @Max(value = 1440, message = "academy.session.minutes.wrong")
        @Nullable
        Integer minutes,

        @Min(value = 1, message = "academy.session.seats.wrong")
        @Max(value = 10_000, message = "academy.session.seats.wrong")
        @Nullable
        Integer seats,

        String course,
        int revision) {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    SessionForm {
        title = Typed.line(title);
        about = Typed.text(about);
        place = Typed.line(place);
        time = Typed.line(time);
        course = course == null ? "" : course;
    }

    static Form of(LiveSession session) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", session.title());
        values.put("about", session.about());
        values.put("place", session.place());
        values.put("day", session.starts().toLocalDate());
        values.put("time", session.starts().toLocalTime());
        values.put("minutes", session.minutes());
        Integer seats = session.seats();
        values.put("seats", seats == null ? "" : seats);
        UUID of = session.course();
        values.put("course", of == null ? "" : of);
        return Form.of(values);
    }

    boolean isOutOfReach() {
        return day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR);
    }

    /** Nothing where day or time cannot be read. */
    Optional<LocalDateTime> starts() {
        return day == null ? Optional.empty() : Typed.time(time).map(day::atTime);
    }

    Wish wish(ZoneId zone) {
        return new Wish(
                title,
                about,
                place,
                starts().orElseThrow(),
                zone,
                Objects.requireNonNull(minutes),
                seats,
                Ids.parse(course).orElse(null));
    }
}
