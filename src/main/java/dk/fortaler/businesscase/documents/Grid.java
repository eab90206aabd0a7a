package dk.fortaler.businesscase.documents;

import java.util.List;

/**
 * A table.
 *
 * @param name what it shows, in a sentence, for whoever cannot see it
 * @param columns their headings; the first column names the row
 * @param marked the column that matters most, or -1
 * @param numbers whether all columns but the first hold numbers
 */
record Grid(String name, List<String> columns, List<List<String>> rows, int marked, boolean numbers) {
    Grid {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The same table in pieces of so many rows. */
    List<Grid> pieces(int most) {
        List<Grid> pieces = new java.util.ArrayList<>();
        int count = Math.max(1, Math.ceilDiv(rows.size(), most));
        int each = Math.max(1, Math.ceilDiv(rows.size(), count));
        for (int from = 0; from == 0 || from < rows.size(); from += each) {
            pieces.add(
                    new Grid(name, columns, rows.subList(from, Math.min(rows.size(), from + each)), marked, numbers));
        }
        return pieces;
    }
}
