package dk.fortaler.people.web;

import dk.fortaler.people.internal.importing.Column;
import dk.fortaler.people.internal.imports.StaffImport;
import dk.fortaler.people.internal.sheet.Sheet;
import dk.fortaler.people.internal.sheet.SheetChoices;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a file is what.
 *
 * @param errors text keys
 */
public record ColumnsView(
        StaffImport staffImport, Sheet sheet, SheetChoices choices, List<FileColumn> columns, List<String> errors) {
    public ColumnsView {
        columns = List.copyOf(columns);
        errors = List.copyOf(errors);
    }

    /**
     * A column of the file.
     *
     * @param place counted from 0
     * @param column what it is taken for; null where it is left out
     * @param asks whether nobody knows what it is
     */
    public record FileColumn(
            int place,
            String heading,
            List<String> examples,
            @Nullable Column column,
            boolean asks) {
        public FileColumn {
            examples = List.copyOf(examples);
        }
    }

    public String address() {
        return "/people/import/" + staffImport.id();
    }
}
