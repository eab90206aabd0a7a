package dk.fortaler.businesscase.documents;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How a table's width is shared: numbers stay on one line, the rest goes to the texts by their length. */
final class TableWidths {
    private static final double SMALLEST = 56;

    private TableWidths() {}

    static double[] of(Grid grid, double width, double size, double padding) {
        int count = grid.columns().size();
        double[] wanted = IntStream.range(0, count)
                .mapToDouble(column -> wanted(grid, column, size) + 2 * padding + 6)
                .map(each -> Math.max(SMALLEST, each))
                .toArray();
        double sum = Arrays.stream(wanted).sum();
        if (grid.numbers()) {
            double widest = Arrays.stream(wanted, 1, count).max().orElse(0);
            double each = Math.min(widest * 1.25, width * 0.72 / Math.max(1, count - 1));
            double[] shared = new double[count];
            Arrays.fill(shared, each);
            shared[0] = width - each * (count - 1);
            return shared;
        }
        if (sum <= width) {
            wanted[count - 1] += width - sum;
            return wanted;
        }
        return squeezed(wanted, width);
    }

    /** Columns that need no more than their even part keep what they need; the others share what is left. */
    private static double[] squeezed(double[] wanted, double width) {
        double even = width / wanted.length;
        double modest = Arrays.stream(wanted).filter(each -> each <= even).sum();
        double greedy = Arrays.stream(wanted)
                .filter(each -> each > even)
                .map(Math::sqrt)
                .sum();
        return Arrays.stream(wanted)
                .map(each -> each <= even ? each : (width - modest) * Math.sqrt(each) / greedy)
                .toArray();
    }

    private static double wanted(Grid grid, int column, double size) {
        return Stream.concat(
                        Stream.of(grid.columns().get(column)),
                        grid.rows().stream().map(row -> row.get(column)))
                .mapToDouble(text -> Typeface.BOLD.width(text, size))
                .max()
                .orElse(0);
    }
}
