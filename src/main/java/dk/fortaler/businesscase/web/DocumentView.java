package dk.fortaler.businesscase.web;

import dk.fortaler.businesscase.documents.CaseDocuments.Document;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.web.servlet.View;

/** A file to keep: no proxy and no shared machine's browser keeps it too. */
final class DocumentView implements View {
    private final Document document;

    DocumentView(Document document) {
        this.document = document;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(document.mediaType());
        response.setContentLength(document.bytes().length);
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(document.name())
                        .build()
                        .toString());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.getOutputStream().write(document.bytes());
    }
}
