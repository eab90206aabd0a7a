package dk.fortaler.businesscase.documents;

import com.ibm.icu.text.NumberFormat;
import dk.fortaler.businesscase.documents.Curves.Curve;
import dk.fortaler.kernel.text.Language;
import org.jsoup.nodes.Element;

/** A chart in the paper: lines and bars drawn, all words and numbers set as text, so that they can be read and searched. */
final class PaperChart {
    /** The plot's place in its frame, in millimetres. */
    private static final double LEFT = 20;

    private static final double TOP = 3;
    private static final double WIDTH = 148;
    private static final double HEIGHT = 44;
    private static final double TICK = 3.5;
    private static final int MOST_LABELS = 18;
    private static final double MILLION = 1_000_000;

    private final Curves curves;
    private final Language language;
    private final Axis axis;

    PaperChart(Curves curves, Language language) {
        this.curves = curves;
        this.language = language;
        axis = Axis.of(curves);
    }

    void put(Element body, String name) {
        Element chart = body.appendElement("div").addClass("chart");
        chart.appendElement("p").addClass("headline").text(curves.headline());
        chart.appendElement("p").addClass("says").text(curves.name());
        legend(chart, name);
        Element plot = chart.appendElement("div").addClass("plot");
        plot.appendElement("object")
                .attr("type", PlotDrawer.TYPE)
                .attr("data-plot", name)
                .attr("alt", curves.headline() + ". " + curves.name())
                .attr("style", place(LEFT, TOP, WIDTH, HEIGHT));
        values(plot);
        months(plot);
    }

    private void legend(Element chart, String name) {
        Element legend = chart.appendElement("p").addClass("legend");
        for (int i = 0; i < curves.curves().size(); i++) {
            Curve curve = curves.curves().get(i);
            Element entry = legend.appendElement("span").addClass("entry");
            entry.appendElement("object")
                    .attr("type", PlotDrawer.TYPE)
                    .attr("data-plot", name)
                    .attr("data-curve", String.valueOf(i))
                    .attr("alt", curve.name());
            entry.appendText(curve.name());
        }
        legend.appendElement("span").addClass("entry").text("(" + curves.unit() + ")");
    }

    private void values(Element plot) {
        for (int i = 0; i < axis.lines(); i++) {
            double value = axis.from() + i * axis.step();
            double y = TOP + HEIGHT * (1 - axis.share(value)) - TICK / 2;
            plot.appendElement("div")
                    .addClass("tick")
                    .attr("style", place(0, y, LEFT - 2, TICK) + "text-align:right")
                    .text(written(value));
        }
    }

    private void months(Element plot) {
        int count = curves.labels().size();
        int every = Math.ceilDiv(count, MOST_LABELS);
        double each = WIDTH / count;
        double wide = Math.max(each, 10);
        for (int i = 0; i < count; i++) {
            if ((i + 1) % every == 0 || count <= MOST_LABELS) {
                double middle = LEFT + each * (i + 0.5);
                plot.appendElement("div")
                        .addClass("tick")
                        .attr("style", place(middle - wide / 2, TOP + HEIGHT + 1, wide, TICK) + "text-align:center")
                        .text(curves.labels().get(i));
            }
        }
    }

    private String written(double value) {
        boolean millions = Math.max(Math.abs(axis.from()), axis.to()) >= 2 * MILLION;
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(millions ? 1 : 2);
        return millions && value != 0 ? format.format(value / MILLION) + curves.millions() : format.format(value);
    }

    private static String place(double left, double top, double width, double height) {
        return "left:" + left + "mm;top:" + top + "mm;width:" + width + "mm;height:" + height + "mm;";
    }
}
