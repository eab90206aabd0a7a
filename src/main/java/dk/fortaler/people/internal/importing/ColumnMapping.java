package dk.fortaler.people.internal.importing;

import dk.fortaler.people.internal.sheet.SheetRow;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Where in a file each column stands, counted from 0.
 *
 * @param places only the columns that the file has
 */
public record ColumnMapping(Map<Column, Integer> places) {
    public ColumnMapping {
        var copy = new EnumMap<Column, Integer>(Column.class);
        copy.putAll(places);
        places = Collections.unmodifiableMap(copy);
    }

    public boolean has(Column column) {
        return places.containsKey(column);
    }

    /** What an import can't do without and this mapping does not say. */
    public Set<Column> missing() {
        var missing = EnumSet.noneOf(Column.class);
        if (!has(Column.EMAIL)) {
            missing.add(Column.EMAIL);
        }
        if (!has(Column.NAME) && !has(Column.FIRST_NAME) && !has(Column.LAST_NAME)) {
            missing.add(Column.NAME);
        }
        return missing;
    }

    String cell(SheetRow row, Column column) {
        Integer place = places.get(column);
        return place == null ? "" : row.cell(place);
    }
}
