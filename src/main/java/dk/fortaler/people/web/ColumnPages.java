package dk.fortaler.people.web;

import dk.fortaler.people.internal.importing.Column;
import dk.fortaler.people.internal.importing.ColumnMapping;
import dk.fortaler.people.internal.importing.MappingGuess;
import dk.fortaler.people.internal.imports.StaffImport;
import dk.fortaler.people.internal.imports.StaffImport.State;
import dk.fortaler.people.internal.imports.StaffImports;
import dk.fortaler.people.internal.sheet.Delimiter;
import dk.fortaler.people.internal.sheet.Sheet;
import dk.fortaler.people.internal.sheet.SheetChoices;
import dk.fortaler.people.internal.sheet.SheetEncoding;
import dk.fortaler.people.internal.sheet.SheetReading;
import dk.fortaler.people.web.ColumnsView.FileColumn;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Where a person says which column of a staff list is what, and how the file is to be read. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class ColumnPages {
    private static final int EXAMPLES = 3;

    private final StaffImports imports;

    ColumnPages(StaffImports imports) {
        this.imports = imports;
    }

    @GetMapping(ImportPages.IMPORTS + "/{id}/columns")
    View columns(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String encoding,
            @RequestParam(required = false) @Nullable String delimiter) {
        StaffImport staffImport = open(id);
        boolean tried = encoding != null || delimiter != null;
        SheetChoices choices = tried ? choices(encoding, delimiter) : staffImport.choices();
        return switch (imports.sheet(id, choices)) {
            case Sheet sheet -> {
                MappingGuess guess = MappingGuess.of(sheet);
                ColumnMapping mapping =
                        staffImport.mapping() == null || tried ? guess.mapping() : staffImport.mapping();
                yield JteView.of("people/import-columns", view(staffImport, sheet, choices, mapping, List.of()));
            }
            case SheetReading refused -> unreadable(staffImport, choices);
        };
    }

    @PostMapping(ImportPages.IMPORTS + "/{id}/columns")
    View map(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String encoding,
            @RequestParam(defaultValue = "") String delimiter,
            @RequestParam List<String> column) {
        StaffImport staffImport = open(id);
        SheetChoices choices = choices(encoding, delimiter);
        if (!(imports.sheet(id, choices) instanceof Sheet sheet)) {
            return unreadable(staffImport, choices);
        }
        var places = new EnumMap<Column, Integer>(Column.class);
        boolean twice = false;
        for (int place = 0; place < Math.min(column.size(), sheet.width()); place++) {
            @Nullable Column chosen = read(Column.values(), column.get(place));
            twice |= chosen != null && places.putIfAbsent(chosen, place) != null;
        }
        var mapping = new ColumnMapping(places);
        List<String> errors = errors(mapping, twice);
        if (!errors.isEmpty()) {
            return JteView.of("people/import-columns", view(staffImport, sheet, choices, mapping, errors))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        imports.map(id, choices, mapping);
        return new RedirectView(ImportPages.address(id));
    }

    private static List<String> errors(ColumnMapping mapping, boolean twice) {
        List<String> errors = new ArrayList<>();
        mapping.missing()
                .forEach(column -> errors.add(
                        "people.import.columns.missing." + column.name().toLowerCase(Locale.ROOT)));
        if (twice) {
            errors.add("people.import.columns.twice");
        }
        return errors;
    }

    /** What was chosen makes no table of the file: back to what was found. */
    private View unreadable(StaffImport staffImport, SheetChoices choices) {
        if (choices.equals(SheetChoices.NONE)
                || !(imports.sheet(staffImport.id(), SheetChoices.NONE) instanceof Sheet sheet)) {
            throw new Missing();
        }
        return JteView.of(
                        "people/import-columns",
                        view(
                                staffImport,
                                sheet,
                                SheetChoices.NONE,
                                MappingGuess.of(sheet).mapping(),
                                List.of("people.import.columns.unreadable")))
                .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private StaffImport open(UUID id) {
        return imports.find(id).filter(each -> each.state() == State.OPEN).orElseThrow(Missing::new);
    }

    private static ColumnsView view(
            StaffImport staffImport, Sheet sheet, SheetChoices choices, ColumnMapping mapping, List<String> errors) {
        Map<Integer, Column> byPlace = new HashMap<>();
        mapping.places().forEach((column, place) -> byPlace.put(place, column));
        MappingGuess guess = MappingGuess.of(sheet);
        List<FileColumn> columns = new ArrayList<>();
        for (int place = 0; place < sheet.width(); place++) {
            @Nullable Column column = byPlace.get(place);
            columns.add(new FileColumn(
                    place,
                    sheet.headings().cell(place),
                    sheet.examples(place, EXAMPLES),
                    column,
                    column == null && guess.unknown().contains(place)));
        }
        return new ColumnsView(staffImport, sheet, choices, columns, errors);
    }

    private static SheetChoices choices(@Nullable String encoding, @Nullable String delimiter) {
        return new SheetChoices(read(SheetEncoding.values(), encoding), read(Delimiter.values(), delimiter));
    }

    private static <E extends Enum<E>> @Nullable E read(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
