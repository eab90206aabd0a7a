package dk.fortaler.goals.conversions;

import dk.fortaler.insight.Period;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.text.SpreadsheetCsv;
import dk.fortaler.kernel.text.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list as a file for a spreadsheet, whole. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class ConversionFiles {
    private final ReadConversions read;
    private final Clock clock;

    ConversionFiles(ReadConversions read, Clock clock) {
        this.read = read;
        this.clock = clock;
    }

    @GetMapping("/conversions/export")
    void export(
            SignedIn me,
            @RequestParam(defaultValue = "year") String period,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String origin,
            @RequestParam(defaultValue = "") String programme,
            HttpServletResponse response)
            throws IOException {
        Period days = Period.upTo(clock.instant().atZone(me.zone()).toLocalDate(), period);
        List<ConversionRow> rows = read.all(ConversionFilter.of(days, kind, origin, programme));
        Texts texts = Texts.of(me.language());
        response.setContentType(SpreadsheetCsv.CONTENT_TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(texts.text("conversions.file"), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try (SpreadsheetCsv csv = new SpreadsheetCsv(response.getOutputStream(), me.language())) {
            csv.row(Stream.of(
                            "day",
                            "kind",
                            "amount",
                            "currency",
                            "origin",
                            "source",
                            "programme",
                            "person",
                            "story",
                            "note")
                    .map(column -> texts.text("conversions.column." + column))
                    .toList());
            for (ConversionRow row : rows) {
                csv.row(cells(row, texts));
            }
        }
    }

    private static List<@Nullable Object> cells(ConversionRow row, Texts texts) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.day());
        cells.add(texts.text("conversions.kind." + row.kind()));
        cells.add(row.amount());
        cells.add(row.currency());
        cells.add(texts.text("conversions.origin." + row.origin()));
        cells.add(row.source());
        cells.add(row.programme());
        cells.add(row.person());
        cells.add(row.story());
        cells.add(row.note());
        return cells;
    }
}
