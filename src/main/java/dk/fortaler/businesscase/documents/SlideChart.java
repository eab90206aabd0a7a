package dk.fortaler.businesscase.documents;

import dk.fortaler.businesscase.documents.Curves.Curve;
import dk.fortaler.businesscase.documents.Curves.Kind;
import dk.fortaler.businesscase.documents.Curves.Shade;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.SchemeColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;

/** A native chart with its workbook: whoever opens the deck can change the numbers, and the drawing follows. */
final class SlideChart {
    private final Curves curves;
    private final XSLFChart chart;
    private final XDDFCategoryAxis months;
    private final XDDFValueAxis values;

    private SlideChart(Curves curves, XSLFChart chart) {
        this.curves = curves;
        this.chart = chart;
        months = chart.createCategoryAxis(AxisPosition.BOTTOM);
        values = chart.createValueAxis(AxisPosition.LEFT);
    }

    static void put(Slide slide, Box box, Curves curves) {
        XSLFChart chart = slide.slide().getSlideShow().createChart();
        slide.slide()
                .addChart(
                        chart,
                        new Rectangle2D.Double(
                                Units.toEMU(box.x()),
                                Units.toEMU(box.y()),
                                Units.toEMU(box.width()),
                                Units.toEMU(box.height())));
        new SlideChart(curves, chart).draw();
        SlideParts.describe(slide.slide(), curves.name() + " " + curves.headline());
    }

    private void draw() {
        axes();
        int column = 1;
        for (Kind kind : List.of(Kind.BARS, Kind.LINE, Kind.DASHED, Kind.MARK)) {
            List<Curve> these =
                    curves.curves().stream().filter(each -> each.kind() == kind).toList();
            if (!these.isEmpty()) {
                plot(kind, these, column);
                column += these.size();
            }
        }
        chart.getOrAddLegend().setPosition(LegendPosition.TOP);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        ChartLetters.set(chart);
    }

    private void axes() {
        months.setMajorTickMark(AxisTickMark.NONE);
        months.setTickLabelPosition(AxisTickLabelPosition.LOW);
        months.getOrAddShapeProperties().setLineProperties(line(SchemeColor.ACCENT_3, 0.75));
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setMajorTickMark(AxisTickMark.NONE);
        values.setNumberFormat(Axis.format(curves));
        values.getOrAddShapeProperties()
                .setLineProperties(new XDDFLineProperties(new org.apache.poi.xddf.usermodel.XDDFNoFillProperties()));
        values.getOrAddMajorGridProperties().setLineProperties(line(SchemeColor.ACCENT_5, 0.5));
        values.setTitle(curves.unit());
    }

    private void plot(Kind kind, List<Curve> these, int firstColumn) {
        XDDFChartData data = chart.createData(kind == Kind.BARS ? ChartTypes.BAR : ChartTypes.LINE, months, values);
        data.setVaryColors(false);
        if (data instanceof XDDFLineChartData lines) {
            // Left out, the schema is broken, and PowerPoint may offer to repair the file.
            lines.setGrouping(Grouping.STANDARD);
        }
        int column = firstColumn;
        for (Curve curve : these) {
            XDDFChartData.Series series = data.addSeries(labels(), values(curve, column));
            series.setTitle(curve.name(), chart.setSheetTitle(curve.name(), column));
            if (data instanceof XDDFBarChartData bars) {
                bars.setBarDirection(BarDirection.COL);
                bars.setGapWidth(60);
                series.setFillProperties(fill(colour(curve.shade())));
            } else if (series instanceof XDDFLineChartData.Series line) {
                stroke(line, curve);
            }
            column++;
        }
        chart.plot(data);
    }

    private static void stroke(XDDFLineChartData.Series line, Curve curve) {
        line.setSmooth(false);
        if (curve.kind() == Kind.MARK) {
            line.setMarkerStyle(MarkerStyle.DIAMOND);
            ChartLetters.enlarge(line.getCTLineSer().getMarker());
            line.setLineProperties(new XDDFLineProperties(new org.apache.poi.xddf.usermodel.XDDFNoFillProperties()));
            XDDFShapeProperties mark = new XDDFShapeProperties();
            mark.setFillProperties(fill(colour(curve.shade())));
            line.getCTLineSer().getMarker().setSpPr(mark.getXmlObject());
            return;
        }
        line.setMarkerStyle(MarkerStyle.NONE);
        boolean dashed = curve.kind() == Kind.DASHED;
        XDDFLineProperties stroke = line(colour(curve.shade()), dashed ? 1.5 : 2.75);
        if (dashed) {
            stroke.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        }
        line.setLineProperties(stroke);
    }

    private XDDFDataSource<String> labels() {
        String range = chart.formatRange(new CellRangeAddress(1, curves.labels().size(), 0, 0));
        return XDDFDataSourcesFactory.fromArray(curves.labels().toArray(String[]::new), range, 0);
    }

    private XDDFNumericalDataSource<Double> values(Curve curve, int column) {
        String range = chart.formatRange(new CellRangeAddress(1, curves.labels().size(), column, column));
        Double[] numbers = curve.values().stream()
                .map(value -> value == null ? null : Double.valueOf(value.doubleValue()))
                .toArray(Double[]::new);
        return XDDFDataSourcesFactory.fromArray(numbers, range, column);
    }

    private static SchemeColor colour(Shade shade) {
        return switch (shade) {
            case ACCENT -> SchemeColor.ACCENT_1;
            case SOFT -> SchemeColor.ACCENT_2;
            case MUTED -> SchemeColor.ACCENT_3;
            case INK -> SchemeColor.ACCENT_6;
        };
    }

    private static XDDFSolidFillProperties fill(SchemeColor colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(colour));
    }

    private static XDDFLineProperties line(SchemeColor colour, double width) {
        XDDFLineProperties line = new XDDFLineProperties(fill(colour));
        line.setWidth(width);
        return line;
    }
}
