package dk.fortaler.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Consumer;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** Writes HTML of ours as a paper to read: tagged for those who hear it, with its letters in it, and asking nobody for anything. */
public final class PdfPaper {
    private static final String FONT = "Liberation Sans";
    private static final int PLAIN = 400;
    private static final int STRONG = 700;

    private PdfPaper() {}

    public static byte[] write(Document html) {
        return write(html, builder -> {});
    }

    /** @param more what a paper needs besides, like drawers of its figures */
    public static byte[] write(Document html, Consumer<PdfRendererBuilder> more) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.usePdfVersion(1.7f);
            builder.withProducer("Fortaler");
            builder.useFont(() -> letters("Regular"), FONT, PLAIN, FontStyle.NORMAL, true);
            builder.useFont(() -> letters("Bold"), FONT, STRONG, FontStyle.NORMAL, true);
            builder.useFont(() -> letters("Italic"), FONT, PLAIN, FontStyle.ITALIC, true);
            for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
                builder.useExternalResourceAccessControl((address, kind) -> false, when);
            }
            more.accept(builder);
            builder.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(html), null);
            builder.toStream(bytes);
            builder.run();
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static InputStream letters(String face) {
        return Objects.requireNonNull(
                PdfPaper.class.getResourceAsStream("/liberation/LiberationSans-" + face + ".ttf"));
    }
}
