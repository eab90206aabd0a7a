package dk.fortaler.academy.badges;

import dk.fortaler.academy.badges.Badges.Badge;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Resource;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.web.PdfPaper;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A badge on paper, to print and to frame. */
public final class Certificate {
    private Certificate() {}

    /** @param page the whole address of the badge's page, where it can be checked */
    public static byte[] write(Badge badge, String page, ZoneId zone) {
        Language language = badge.language();
        Texts texts = Texts.of(language);
        BadgeReading says = BadgeReading.of(badge.document());
        String day = badge.issuedAt()
                .atZone(zone)
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()));
        Document html = Document.createShell("");
        html.title(texts.text("academy.certificate.title", Map.of("course", says.title())));
        html.expectFirst("html").attr("lang", language.locale().toLanguageTag());
        html.head().appendElement("meta").attr("name", "description").attr("content", says.title());
        html.head().appendElement("style").text(Resource.text("/academy/certificate.css"));
        Element sheet = html.body().appendElement("div").addClass("sheet");
        sheet.appendElement("p").addClass("kind").text(texts.text("academy.certificate.kind"));
        sheet.appendElement("h1").text(says.holder());
        sheet.appendElement("p").addClass("has").text(texts.text("academy.certificate.has"));
        sheet.appendElement("h2").text(says.title());
        sheet.appendElement("p").addClass("about").text(says.criteria());
        sheet.appendElement("p")
                .addClass("by")
                .text(texts.text("academy.certificate.by", Map.of("organisation", says.issuer(), "day", day)));
        sheet.appendElement("p").addClass("check").text(texts.text("academy.certificate.check", Map.of("page", page)));
        return PdfPaper.write(html);
    }
}
