package dk.fortaler.survey.results;

import java.util.ArrayList;
import java.util.List;

/** What follows from known groups by adding and subtracting: linear algebra on grids of levels by cells, modulo a large prime. */
final class Span {
    private static final long PRIME = 1_000_003;

    private Span() {}

    /** Readings hold the first levels and never the last, which is known after the close only; cells hold all levels. */
    static List<long[]> readingsAndCells(int levels, int cells) {
        List<long[]> known = new ArrayList<>();
        for (int reading = 1; reading < levels; reading++) {
            long[] vector = new long[levels * cells];
            java.util.Arrays.fill(vector, 0, reading * cells, 1);
            known.add(vector);
        }
        for (int cell = 0; cell < cells; cell++) {
            long[] vector = new long[levels * cells];
            for (int level = 0; level < levels; level++) {
                vector[level * cells + cell] = 1;
            }
            known.add(vector);
        }
        return known;
    }

    static long[] vector(int grid, int size) {
        long[] vector = new long[size];
        for (int i = 0; i < size; i++) {
            vector[i] = grid >> i & 1;
        }
        return vector;
    }

    static boolean isUnionOfLevels(int grid, int levels, int cells) {
        for (int i = 0; i < levels * cells; i++) {
            if ((grid >> i & 1) != (grid >> i / cells * cells & 1)) {
                return false;
            }
        }
        return true;
    }

    static boolean isUnionOfCells(int grid, int levels, int cells) {
        for (int i = 0; i < levels * cells; i++) {
            if ((grid >> i & 1) != (grid >> i % cells & 1)) {
                return false;
            }
        }
        return true;
    }

    static int rank(List<long[]> vectors) {
        List<long[]> rows = new ArrayList<>(vectors.stream().map(long[]::clone).toList());
        int rank = 0;
        for (int column = 0; column < rows.getFirst().length; column++) {
            int at = column;
            int from = rank;
            long[] pivot = rows.stream()
                    .skip(from)
                    .filter(row -> row[at] != 0)
                    .findFirst()
                    .orElse(null);
            if (pivot != null) {
                rows.remove(pivot);
                rows.add(rank++, pivot);
                rows.stream().skip(rank).forEach(row -> clear(row, pivot, at));
            }
        }
        return rank;
    }

    /** Without division: the row is multiplied, too, which changes no rank. */
    private static void clear(long[] row, long[] pivot, int column) {
        long factor = row[column];
        long other = pivot[column];
        for (int i = 0; i < row.length; i++) {
            row[i] = Math.floorMod(row[i] * other - pivot[i] * factor, PRIME);
        }
    }
}
