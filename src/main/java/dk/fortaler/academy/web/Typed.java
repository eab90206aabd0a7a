package dk.fortaler.academy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people typed into a field. */
final class Typed {
    private Typed() {}

    static String line(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
    }

    /** Browsers send lines with two letters between them. */
    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    /** Those that are not empty. */
    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
