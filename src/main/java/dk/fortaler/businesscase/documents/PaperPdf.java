package dk.fortaler.businesscase.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** Writes an outline as a paper to read: tagged for those who hear it, with its letters in it, and asking nobody for anything. */
final class PaperPdf {
    private static final String FONT = "Liberation Sans";
    private static final int PLAIN = 400;
    private static final int STRONG = 700;

    private PaperPdf() {}

    static byte[] write(Outline outline) {
        Document html = new PaperHtml(outline).document();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.usePdfVersion(1.7f);
            builder.withProducer("Fortaler");
            builder.useFont(Typeface.REGULAR::open, FONT, PLAIN, FontStyle.NORMAL, true);
            builder.useFont(Typeface.BOLD::open, FONT, STRONG, FontStyle.NORMAL, true);
            builder.useFont(Typeface.ITALIC::open, FONT, PLAIN, FontStyle.ITALIC, true);
            builder.useObjectDrawerFactory(new PlotDrawer(outline));
            for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
                builder.useExternalResourceAccessControl((address, kind) -> false, when);
            }
            builder.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(html), null);
            builder.toStream(bytes);
            builder.run();
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
