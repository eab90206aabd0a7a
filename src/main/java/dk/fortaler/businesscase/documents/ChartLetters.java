package dk.fortaler.businesscase.documents;

import javax.xml.namespace.QName;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;

/** Letters in a chart: small and quiet. */
final class ChartLetters {
    private static final int SIZE = 1100;
    private static final String MARKER = "13";

    private ChartLetters() {}

    static void set(XDDFChart chart) {
        CTChartSpace space = chart.getCTChartSpace();
        CTTextBody body = space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr();
        body.addNewBodyPr();
        body.addNewLstStyle();
        CTTextCharacterProperties letters = body.addNewP().addNewPPr().addNewDefRPr();
        letters.setSz(SIZE);
        letters.setB(false);
        letters.addNewSolidFill().addNewSchemeClr().setVal(STSchemeColorVal.ACCENT_3);
    }

    /** Written past the types, as the small set of schemas that comes with POI lacks the one for a marker's size. */
    static void enlarge(CTMarker marker) {
        try (XmlCursor cursor = marker.addNewSize().newCursor()) {
            cursor.setAttributeText(new QName("val"), MARKER);
        }
    }
}
