package dk.fortaler.goals.ssi;

import dk.fortaler.web.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Months as the reader writes them. */
public final class SsiMonths {
    private SsiMonths() {}

    /** "nov. 2026", "Nov 2026". */
    public static String name(Page page, LocalDate month) {
        return format(page, month, "MMM yyyy");
    }

    /** At the beginning of a line: "November 2026" in either language. */
    public static String full(Page page, LocalDate month) {
        String name = within(page, month);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Within a sentence: "november 2026", "November 2026". */
    public static String within(Page page, LocalDate month) {
        return format(page, month, "MMMM yyyy");
    }

    private static String format(Page page, LocalDate month, String pattern) {
        return month.format(DateTimeFormatter.ofPattern(pattern, page.language().locale()));
    }
}
