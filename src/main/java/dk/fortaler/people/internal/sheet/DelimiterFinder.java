package dk.fortaler.people.internal.sheet;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the delimiter that gives most rows the same number of cells, with quotes respected. */
final class DelimiterFinder {
    private static final int SAMPLE = 64 * 1024;

    private DelimiterFinder() {}

    static Delimiter find(String text, int from) {
        String sample = sample(text, from);
        return Arrays.stream(Delimiter.values())
                .map(delimiter -> fit(sample, delimiter))
                .max(Comparator.comparingDouble(Fit::agreeing)
                        .thenComparingInt(Fit::width)
                        .thenComparing(Fit::delimiter, Comparator.reverseOrder()))
                .filter(best -> best.width > 1)
                .map(Fit::delimiter)
                .orElse(Delimiter.SEMICOLON);
    }

    private static String sample(String text, int from) {
        if (text.length() - from <= SAMPLE) {
            return text.substring(from);
        }
        int end = text.lastIndexOf('\n', from + SAMPLE);
        return text.substring(from, end > from ? end : from + SAMPLE);
    }

    private static Fit fit(String sample, Delimiter delimiter) {
        List<Integer> widths = CsvText.widths(sample, delimiter);
        Map<Integer, Long> rowsByWidth = widths.stream()
                .filter(width -> width > 1)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return rowsByWidth.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(mode -> new Fit(delimiter, (double) mode.getValue() / widths.size(), mode.getKey()))
                .orElse(new Fit(delimiter, 0, 1));
    }

    private record Fit(Delimiter delimiter, double agreeing, int width) {}
}
