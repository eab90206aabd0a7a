package dk.fortaler.goals.ssi;

import dk.fortaler.web.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Months as the reader writes them. */
public final class SsiMonths {
    private SsiMonths() {}

    /** "nov. 2026", "Nov 2026". */
    public static String name(Page page, LocalDate month) {
        return month.format(
                DateTimeFormatter.ofPattern("MMM yyyy", page.language().locale()));
    }
}
