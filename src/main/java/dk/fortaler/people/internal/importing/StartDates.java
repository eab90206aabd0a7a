package dk.fortaler.people.internal.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as spreadsheets save them: 1-3-2024, 01.03.24, 1/3/24, 2024-03-01, 20240301, 1. marts 2024, 45352 (days since
 * the last day but one of 1899, as Excel counts), each with a time behind it or without.
 */
final class StartDates {
    private static final LocalDate EXCELS_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-./ ]+(\\d{1,2})[-./ ]+(\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-./]?)(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})[-. ]+(\\p{L}{3,9})[-., ]+(\\d{4}|\\d{2})");
    private static final Pattern DAYS = Pattern.compile("(\\d{5})(?:[.,]\\d+)?");
    private static final Pattern TIME = Pattern.compile("[T ]+\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\S*(?: ?[APap][Mm])?$");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final Map<String, String> ENGLISH_MONTHS = Map.of("may", "maj", "oct", "okt");

    private final LocalDate today;
    private final boolean monthFirst;

    private StartDates(LocalDate today, boolean monthFirst) {
        this.today = today;
        this.monthFirst = monthFirst;
    }

    /**
     * Reads a column's dates in one way. An American file is known by days above 12 in second place and by none in
     * first: read row by row, half of it would be misread in silence.
     */
    static StartDates of(Collection<String> column, LocalDate today) {
        boolean onlyMonthFirst = false;
        for (String cell : column) {
            Matcher numbers = NUMBERS.matcher(withoutTime(cell));
            if (numbers.matches() && number(numbers, 1) > 12) {
                return new StartDates(today, false);
            }
            onlyMonthFirst |= numbers.matches() && number(numbers, 2) > 12;
        }
        return new StartDates(today, onlyMonthFirst);
    }

    Optional<LocalDate> parse(String cell) {
        String text = withoutTime(cell);
        try {
            return read(text);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String withoutTime(String cell) {
        return TIME.matcher(cell).replaceFirst("").strip();
    }

    private Optional<LocalDate> read(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            int first = number(numbers, 1);
            int second = number(numbers, 2);
            int year = year(numbers.group(3));
            return Optional.of(monthFirst ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first));
        }
        Matcher days = DAYS.matcher(text);
        if (days.matches()) {
            return Optional.of(EXCELS_ZERO.plusDays(number(days, 1)));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return Optional.of(LocalDate.of(number(yearFirst, 1), number(yearFirst, 3), number(yearFirst, 4)));
        }
        return words(WORDS.matcher(text));
    }

    private Optional<LocalDate> words(Matcher words) {
        if (!words.matches()) {
            return Optional.empty();
        }
        String start = Headings.letters(words.group(2)).substring(0, 3);
        int month = MONTHS.indexOf(ENGLISH_MONTHS.getOrDefault(start, start)) + 1;
        return month == 0 ? Optional.empty() : Optional.of(LocalDate.of(year(words.group(3)), month, number(words, 1)));
    }

    private int year(String figures) {
        int year = Integer.parseInt(figures);
        if (figures.length() == 4) {
            return year;
        }
        return 2000 + year <= today.getYear() + 1 ? 2000 + year : 1900 + year;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
