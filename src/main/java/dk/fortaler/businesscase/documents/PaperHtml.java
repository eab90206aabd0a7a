package dk.fortaler.businesscase.documents;

import dk.fortaler.businesscase.documents.Outline.Figure;
import dk.fortaler.businesscase.documents.Outline.Point;
import dk.fortaler.kernel.text.Resource;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The paper as a document of headings, tables and figures, from which the PDF and its tags are made. */
final class PaperHtml {
    private static final int ACROSS = 2;

    private final Outline outline;
    private final Document document = Document.createShell("");
    private Element body = document.body();

    PaperHtml(Outline outline) {
        this.outline = outline;
    }

    Document document() {
        head();
        opening();
        evidence();
        proposal();
        scenarios();
        chart(outline.labels().months(), outline.months(), PlotDrawer.MONTHS);
        chart(outline.labels().balance(), outline.balance(), PlotDrawer.BALANCE);
        decision();
        section(outline.labels().risks());
        points(outline.risks());
        section(outline.labels().assumptions());
        grid(outline.assumptions(), "grid small words");
        section(outline.labels().formulas());
        points(outline.formulas());
        section(outline.labels().monthTable());
        grid(outline.monthTable(), "grid numbers small");
        estimated();
        drawable(document.body());
        return document;
    }

    private void head() {
        document.title(Letters.printable(outline.title()));
        document.expectFirst("html").attr("lang", outline.language().locale().toLanguageTag());
        meta("author", outline.organisation());
        meta("subject", outline.labels().kind());
        meta("description", outline.labels().kind());
        document.head().appendElement("style").text(style());
    }

    private void meta(String name, String content) {
        document.head().appendElement("meta").attr("name", name).attr("content", Letters.printable(content));
    }

    private String style() {
        Palette palette = outline.palette();
        return Resource.text("/businesscase/paper.css")
                .replace("PAGE", outline.labels().page())
                .replace("ACCENT", "#" + Palette.hex(palette.accent()))
                .replace("DEEP", "#" + Palette.hex(palette.deep()))
                .replace("TINT", "#" + Palette.hex(palette.tint()));
    }

    private void opening() {
        body.appendElement("div").addClass("foot").text(foot());
        Element head = body.appendElement("div").addClass("head");
        head.appendElement("p").addClass("kind").text(outline.labels().kind());
        head.appendElement("h1")
                .attr("style", "font-size:" + titleSize() + "pt")
                .text(outline.title());
        head.appendElement("p").addClass("whose").text(outline.organisation());
        head.appendElement("p").addClass("about").text(outline.about());
        body.appendElement("p").addClass("lead").text(outline.pitch());
        figures(outline.gains());
        estimated();
        if (!outline.purpose().isEmpty()) {
            for (String paragraph : outline.purpose().split("\\R+")) {
                body.appendElement("p").attr("style", "margin-top:4mm").text(paragraph);
            }
        }
    }

    private String foot() {
        return Fit.in(390, 10, outline.organisation() + " · " + outline.title(), Typeface.REGULAR, 8, 8)
                .text();
    }

    private double titleSize() {
        return Fit.in(470, 105, Letters.drawable(outline.title()), Typeface.BOLD, 30, 15)
                .size();
    }

    private void evidence() {
        if (outline.evidence().isEmpty()) {
            return;
        }
        section(outline.labels().why());
        pairs(outline.evidence(), (cell, fact) -> {
            if (!fact.figure().isEmpty()) {
                cell.appendElement("p").addClass("fact-figure").text(fact.figure());
            }
            cell.appendElement("p").text(fact.text());
            cell.appendElement("p")
                    .addClass("source")
                    .text(fact.source().isEmpty() ? fact.strength() : fact.source() + " – " + fact.strength());
        });
    }

    private void proposal() {
        section(outline.labels().proposal());
        figures(outline.proposal());
    }

    private void scenarios() {
        section(outline.labels().scenarios());
        body.appendElement("p").text(outline.scenarios().name());
        grid(outline.scenarios(), "grid numbers");
        estimated();
    }

    private void chart(String title, Curves curves, String name) {
        section(title);
        new PaperChart(curves, outline.language()).put(body, name);
    }

    private void decision() {
        Element whole = body;
        body = whole.appendElement("div").addClass("keep");
        section(outline.labels().decision());
        body.appendElement("p").addClass("ask").text(outline.decision().ask());
        points(outline.decision().answers());
        body.appendElement("p").text(outline.decision().foot());
        body = whole;
    }

    private void section(String title) {
        body.appendElement("h2").text(title);
    }

    private void estimated() {
        body.appendElement("p").addClass("estimated").text(outline.labels().estimated());
    }

    private void figures(List<Figure> figures) {
        Element row = body.appendElement("table").addClass("figures").appendElement("tr");
        double size = figures.stream()
                .mapToDouble(each ->
                        Fit.in(128, 60, each.value(), Typeface.BOLD, 22, 11).size())
                .min()
                .orElse(22);
        for (Figure each : figures) {
            Element cell = row.appendElement("td");
            cell.appendElement("span")
                    .addClass("value")
                    .attr("style", "font-size:" + size + "pt")
                    .text(each.value());
            cell.appendElement("span").addClass("name").text(each.name());
            cell.appendElement("span").addClass("detail").text(each.detail());
        }
        Objects.requireNonNull(row.lastElementChild()).addClass("last");
    }

    private void points(List<Point> points) {
        pairs(points, (cell, point) -> {
            cell.appendElement("h3").text(point.name());
            cell.appendElement("p").text(point.text());
        });
    }

    private <E> void pairs(List<E> all, BiConsumer<Element, E> written) {
        Element table = body.appendElement("table").addClass("points");
        for (int from = 0; from < all.size(); from += ACROSS) {
            Element row = table.appendElement("tr");
            for (int i = from; i < from + ACROSS; i++) {
                Element cell = row.appendElement("td");
                if (i < all.size()) {
                    written.accept(cell, all.get(i));
                } else {
                    cell.addClass("none");
                }
            }
            Objects.requireNonNull(row.lastElementChild()).addClass("last");
        }
    }

    private void grid(Grid grid, String style) {
        Element table = body.appendElement("table").addClass(style);
        Element head = table.appendElement("thead").appendElement("tr");
        for (String column : grid.columns()) {
            head.appendElement("th").attr("scope", "col").text(column);
        }
        head.child(0).addClass("first");
        head.child(1).addClass("second");
        Element rows = table.appendElement("tbody");
        for (List<String> texts : grid.rows()) {
            Element row = rows.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(texts.getFirst());
            for (int column = 1; column < texts.size(); column++) {
                row.appendElement("td").text(texts.get(column)).addClass(column == grid.marked() ? "marked" : "cell");
            }
        }
    }

    private static void drawable(Element element) {
        element.nodeStream(TextNode.class).forEach(node -> node.text(Letters.drawable(node.getWholeText())));
    }
}
