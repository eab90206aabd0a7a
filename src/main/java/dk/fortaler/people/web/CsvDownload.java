package dk.fortaler.people.web;

import dk.fortaler.kernel.text.SpreadsheetCsv;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** The headers of a table to save. */
final class CsvDownload {
    private CsvDownload() {}

    static void begin(HttpServletResponse response, String fileName) {
        response.setContentType(SpreadsheetCsv.CONTENT_TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
