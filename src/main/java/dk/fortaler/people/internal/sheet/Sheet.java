package dk.fortaler.people.internal.sheet;

import java.util.List;

/** A table as it stood in the file; rows without any value are left out. */
public record Sheet(SheetEncoding encoding, Delimiter delimiter, SheetRow headings, List<SheetRow> rows)
        implements SheetReading {
    public Sheet {
        rows = List.copyOf(rows);
    }

    /** The number of columns that have a heading or a value. */
    public int width() {
        return rows.stream().mapToInt(SheetRow::width).reduce(headings.width(), Math::max);
    }

    /** The first values of a column that are not blank. */
    public List<String> examples(int column, int most) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .limit(most)
                .toList();
    }
}
