package dk.fortaler.people.internal.sheet;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line the line of the file where it begins, counted from 1 as an editor does; a cell may span several lines
 * @param cells without spaces around them
 */
public record SheetRow(int line, List<String> cells) {
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell, or an empty text where the row ends before it. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** The number of cells up to the last one with a value. */
    public int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    long filled() {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }
}
