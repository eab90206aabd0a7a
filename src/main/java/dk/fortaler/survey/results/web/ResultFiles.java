package dk.fortaler.survey.results.web;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.text.SpreadsheetCsv;
import dk.fortaler.kernel.text.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What the page shows, of the group that was chosen, as files for a spreadsheet. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR', 'EXECUTIVE')")
class ResultFiles {
    private final Reading reading;

    ResultFiles(Reading reading) {
        this.reading = reading;
    }

    @GetMapping("/surveys/{id}/results.csv")
    void csv(
            SignedIn me,
            @PathVariable UUID id,
            @RequestParam Map<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        Texts texts = Texts.of(me.language());
        ResultView view = reading.of(id, parameters, me.language());
        answerWith(response, SpreadsheetCsv.CONTENT_TYPE, "csv");
        try (SpreadsheetCsv csv = new SpreadsheetCsv(response.getOutputStream(), me.language())) {
            csv.row(ResultRows.COLUMNS.stream()
                    .map(column -> texts.text("survey-results.column." + column))
                    .toList());
            for (List<@Nullable Object> row : ResultRows.of(view, texts::text)) {
                csv.row(row);
            }
        }
    }

    @GetMapping("/surveys/{id}/results.xlsx")
    void xlsx(
            SignedIn me,
            @PathVariable UUID id,
            @RequestParam Map<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        ResultView view = reading.of(id, parameters, me.language());
        answerWith(response, ResultWorkbook.CONTENT_TYPE, "xlsx");
        new ResultWorkbook(Texts.of(me.language()), view, question -> reading.written(view, question))
                .writeTo(response.getOutputStream());
    }

    private static void answerWith(HttpServletResponse response, String type, String ending) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"fortaler-survey." + ending + "\"");
        response.setHeader("Cache-Control", "no-store");
    }
}
