package dk.fortaler.academy.web;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people typed into a field. */
final class Typed {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[.:]?(\\d{2}))?");

    private Typed() {}

    static String line(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
    }

    /** Browsers send lines with two letters between them. */
    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    /** A time of day as people write it: 9, 9.30, 09:30, 0930. Nothing where it is none. */
    static Optional<LocalTime> time(String typed) {
        Matcher parts = TIME.matcher(typed);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    /** Those that are not empty. */
    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
