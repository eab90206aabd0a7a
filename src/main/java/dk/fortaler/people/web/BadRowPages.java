package dk.fortaler.people.web;

import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.SpreadsheetCsv;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.people.internal.importing.Column;
import dk.fortaler.people.internal.importing.Finding;
import dk.fortaler.people.internal.imports.StaffImports;
import dk.fortaler.people.internal.imports.StaffImports.Preview;
import dk.fortaler.people.internal.sheet.SheetRow;
import dk.fortaler.web.Missing;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Files to save: the rows of a list that have problems, to be mended and sent in again; and a list to begin with. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class BadRowPages {
    private static final List<Column> TEMPLATE = List.of(
            Column.EMAIL,
            Column.NAME,
            Column.DEPARTMENT,
            Column.MANAGER,
            Column.TITLE,
            Column.LANGUAGE,
            Column.START_DATE);

    private final StaffImports imports;

    BadRowPages(StaffImports imports) {
        this.imports = imports;
    }

    @GetMapping(ImportPages.IMPORTS + "/{id}/problems.csv")
    void badRows(@PathVariable UUID id, SignedIn me, HttpServletResponse response) throws IOException {
        Preview preview = imports.preview(id, me.is(Role.ADMINISTRATOR)).orElseThrow(Missing::new);
        Texts texts = Texts.of(me.language());
        Map<Integer, SheetRow> rows =
                preview.sheet().rows().stream().collect(Collectors.toMap(SheetRow::line, Function.identity()));
        CsvDownload.begin(response, texts.text("people.import.problems.file"));
        try (var csv = new SpreadsheetCsv(response.getOutputStream(), me.language())) {
            csv.row(row(
                    texts.text("people.import.problems.line"),
                    texts.text("people.import.problems.reason"),
                    preview.sheet().headings()));
            for (Map.Entry<Integer, String> each :
                    reasons(preview.plan().findings(), texts).entrySet()) {
                @Nullable SheetRow row = rows.get(each.getKey());
                csv.row(row(each.getKey(), each.getValue(), row == null ? new SheetRow(0, List.of()) : row));
            }
        }
    }

    @GetMapping(ImportPages.IMPORTS + "/template.csv")
    void template(SignedIn me, HttpServletResponse response) throws IOException {
        Language language = me.language();
        Texts texts = Texts.of(language);
        CsvDownload.begin(response, texts.text("people.import.template.file"));
        try (var csv = new SpreadsheetCsv(response.getOutputStream(), language)) {
            csv.row(TEMPLATE.stream().map(column -> texts.text(column.key())).toList());
            csv.row(List.of(
                    (Object[]) texts.text("people.import.template.example").split("\\|")));
        }
    }

    /** All that is wrong with a line in one text, by line. */
    private static Map<Integer, String> reasons(List<Finding> findings, Texts texts) {
        Map<Integer, String> reasons = new TreeMap<>();
        for (Finding finding : findings) {
            String column =
                    finding.column() == null ? "" : texts.text(finding.column().key()) + ": ";
            reasons.merge(finding.line(), column + FactTexts.reason(texts, finding), (one, other) -> one + " " + other);
        }
        return reasons;
    }

    private static List<Object> row(Object line, String reason, SheetRow cells) {
        var row = new ArrayList<Object>(List.of(line, reason));
        row.addAll(cells.cells());
        return row;
    }
}
