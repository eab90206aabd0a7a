package dk.fortaler.businesscase.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.businesscase.model.Month;
import dk.fortaler.businesscase.model.Projection;
import dk.fortaler.kernel.text.Language;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeckTest {
    private static final double HAIR = 0.5;

    @ParameterizedTest
    @MethodSource("dk.fortaler.businesscase.documents.EveryPaper#all")
    void everySlideHasATitleItsNumberAndNotes(Papers paper, Language language) throws Exception {
        try (XMLSlideShow deck = deck(paper, language)) {
            assertThat(deck.getSlides()).hasSizeBetween(9, 17);
            for (XSLFSlide slide : deck.getSlides()) {
                assertThat(slide.getPlaceholder(0).getText()).isNotBlank();
                assertThat(slide.getPlaceholder(0).getTextType()).isIn(Placeholder.TITLE, Placeholder.CENTERED_TITLE);
                assertThat(slide.getNotes()).isNotNull();
                assertThat(notes(slide)).isNotBlank();
            }
            assertThat(deck.getSlides().stream().skip(1))
                    .allSatisfy(slide -> assertThat(texts(slide))
                            .anyMatch(text -> text.equals(String.valueOf(slide.getSlideNumber()))));
        }
    }

    @ParameterizedTest
    @MethodSource("dk.fortaler.businesscase.documents.EveryPaper#all")
    void nothingLiesOutsideOrOnAnythingElse(Papers paper, Language language) throws Exception {
        try (XMLSlideShow deck = deck(paper, language)) {
            for (XSLFSlide slide : deck.getSlides()) {
                List<XSLFShape> shapes = slide.getShapes();
                for (int i = 0; i < shapes.size(); i++) {
                    Rectangle2D place = shapes.get(i).getAnchor();
                    assertThat(place.getMinX()).isGreaterThanOrEqualTo(0);
                    assertThat(place.getMinY()).isGreaterThanOrEqualTo(0);
                    assertThat(place.getMaxX()).isLessThanOrEqualTo(DeckMaster.WIDTH);
                    assertThat(place.getMaxY()).isLessThanOrEqualTo(DeckMaster.HEIGHT);
                    for (XSLFShape other : shapes.subList(i + 1, shapes.size())) {
                        Rectangle2D shared = place.createIntersection(other.getAnchor());
                        assertThat(Math.min(shared.getWidth(), shared.getHeight()))
                                .as("%s on %s, slide %s", shapes.get(i), other, slide.getSlideNumber())
                                .isLessThanOrEqualTo(HAIR);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dk.fortaler.businesscase.documents.EveryPaper#all")
    void everyTextFitsInItsBox(Papers paper, Language language) throws Exception {
        try (XMLSlideShow deck = deck(paper, language)) {
            for (XSLFSlide slide : deck.getSlides()) {
                for (XSLFShape shape : slide.getShapes()) {
                    if (shape instanceof XSLFTextShape text) {
                        assertThat(Measured.height(text))
                                .as("slide %s: %s", slide.getSlideNumber(), text.getText())
                                .isLessThanOrEqualTo(text.getAnchor().getHeight() + HAIR);
                    } else if (shape instanceof XSLFTable table) {
                        assertThat(table.getRows())
                                .allSatisfy(row -> assertThat(row.getCells())
                                        .allSatisfy(cell -> assertThat(Measured.height(
                                                        cell,
                                                        table.getColumnWidth(
                                                                row.getCells().indexOf(cell))))
                                                .isLessThanOrEqualTo(row.getHeight() + HAIR)));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dk.fortaler.businesscase.documents.EveryPaper#all")
    void noKeyAndNoArgumentIsLeftInAText(Papers paper, Language language) throws Exception {
        try (XMLSlideShow deck = deck(paper, language)) {
            for (XSLFSlide slide : deck.getSlides()) {
                assertThat(texts(slide))
                        .allSatisfy(text -> assertThat(text)
                                .doesNotContain("documents.")
                                .doesNotContainPattern("[{}]")
                                .doesNotContain("null"));
                assertThat(notes(slide)).doesNotContain("documents.").doesNotContainPattern("[{}]");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dk.fortaler.businesscase.documents.EveryPaper#all")
    void chartsAreNativeAndHoldTheVeryNumbers(Papers paper, Language language) throws Exception {
        Outline outline = EveryPaper.outline(paper, language);
        try (XMLSlideShow deck = deck(paper, language)) {
            assertThat(deck.getCharts()).hasSize(2);
            check(deck.getCharts().getFirst(), outline.months());
            check(deck.getCharts().getLast(), outline.balance());
        }
    }

    @Test
    void theChartOfTheBalanceIsTheProjectionsOwnSums() throws Exception {
        Projection expected = Papers.ORDINARY.paper().projections().expected();
        try (XMLSlideShow deck = deck(Papers.ORDINARY, Language.DA)) {
            XSSFSheet sheet = deck.getCharts().getLast().getWorkbook().getSheetAt(0);
            int last = expected.months().size();
            assertThat(sheet.getRow(last).getCell(1).getNumericCellValue())
                    .isCloseTo(expected.total(Month::cost).doubleValue(), org.assertj.core.data.Offset.offset(0.01));
            assertThat(sheet.getRow(last).getCell(2).getNumericCellValue())
                    .isCloseTo(expected.total(Month::returns).doubleValue(), org.assertj.core.data.Offset.offset(0.01));
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Tid og udgifter");
        }
    }

    @ParameterizedTest
    @MethodSource("dk.fortaler.businesscase.documents.EveryPaper#all")
    void theScenariosAreANativeTable(Papers paper, Language language) throws Exception {
        Grid grid = EveryPaper.outline(paper, language).scenarios();
        try (XMLSlideShow deck = deck(paper, language)) {
            List<XSLFTable> tables = deck.getSlides().stream()
                    .flatMap(slide -> slide.getShapes().stream())
                    .filter(XSLFTable.class::isInstance)
                    .map(XSLFTable.class::cast)
                    .toList();
            assertThat(tables).hasSizeGreaterThanOrEqualTo(2);
            XSLFTable table = tables.getFirst();
            assertThat(table.getCTTable().getTblPr().getFirstRow()).isTrue();
            assertThat(rows(table).getFirst()).isEqualTo(grid.columns());
            assertThat(rows(table).subList(1, table.getNumberOfRows())).isEqualTo(grid.rows());
        }
    }

    @ParameterizedTest
    @MethodSource("dk.fortaler.businesscase.documents.EveryPaper#all")
    void whoCannotSeeItHearsIt(Papers paper, Language language) throws Exception {
        try (XMLSlideShow deck = deck(paper, language)) {
            for (XSLFSlide slide : deck.getSlides()) {
                assertThat(slide.getShapes())
                        .filteredOn(XSLFGraphicFrame.class::isInstance)
                        .allSatisfy(shape ->
                                assertThat(shape.getXmlObject().xmlText()).contains(" descr=\""));
                slide.getShapes()
                        .forEach(shape -> SlideParts.texts(shape)
                                .forEach(text -> assertThat(text.getTextParagraphs().stream()
                                                .flatMap(each -> java.util.Arrays.stream(
                                                        each.getXmlObject().getRArray())))
                                        .allMatch(run -> run.getRPr().getLang().equals(tag(language)))));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dk.fortaler.businesscase.documents.EveryPaper#all")
    void theFileSaysWhatItIsAndWhose(Papers paper, Language language) throws Exception {
        try (XMLSlideShow deck = deck(paper, language)) {
            PackagePropertiesPart properties =
                    deck.getProperties().getCoreProperties().getUnderlyingProperties();
            assertThat(properties.getTitleProperty()).contains(paper.paper().title());
            assertThat(properties.getCreatorProperty()).contains(paper.paper().organisation());
            assertThat(properties.getLanguageProperty()).contains(tag(language));
            assertThat(properties.getCreatedPropertyString()).startsWith("2026-11-2");
        }
    }

    @ParameterizedTest
    @MethodSource("dk.fortaler.businesscase.documents.EveryPaper#all")
    void thePackageIsWhole(Papers paper, Language language) throws Exception {
        OfficePackage file = OfficePackage.read(EveryPaper.deck(paper, language));
        assertThat(file.missingTargets()).isEmpty();
        assertThat(file.outsideTargets()).isEmpty();
        assertThat(file.partsWithoutType()).isEmpty();
        assertThat(file.brokenXml()).isEmpty();
        assertThat(file.saidTwice()).isEmpty();
        assertThat(file.fieldsThatAreRuns()).isEmpty();
        assertThat(file.names()).anyMatch(name -> name.endsWith(".xlsx"));
        assertThat(file.names()).doesNotHaveDuplicates();
    }

    @Test
    void titlesMayHoldWhatXmlDoesNot() throws Exception {
        assertThat(Letters.printable("a\u0000b\u0007c\uD800d\uFFFEe\nf")).isEqualTo("abcde\nf");
        try (XMLSlideShow deck = deck(Papers.EMOJI, Language.EN)) {
            assertThat(deck.getSlides().getFirst().getPlaceholder(0).getText())
                    .isEqualTo(Papers.EMOJI.paper().title());
        }
    }

    private static void check(XSLFChart chart, Curves curves) throws Exception {
        assertThat(chart.getCTChart().getPlotArea().getLineChartArray())
                .isNotEmpty()
                .allMatch(lines -> lines.getGrouping() != null);
        List<XDDFChartData.Series> series = new ArrayList<>();
        chart.getChartSeries()
                .forEach(data -> java.util.stream.IntStream.range(0, data.getSeriesCount())
                        .forEach(i -> series.add(data.getSeries(i))));
        assertThat(series).hasSameSizeAs(curves.curves());
        try (XSSFWorkbook book = chart.getWorkbook()) {
            for (Curves.Curve curve : curves.curves()) {
                int column = column(book.getSheetAt(0), curve.name());
                for (int i = 0; i < curve.values().size(); i++) {
                    BigDecimal value = curve.values().get(i);
                    var cell = book.getSheetAt(0).getRow(i + 1).getCell(column);
                    if (value == null) {
                        assertThat(cell == null || cell.toString().isEmpty()).isTrue();
                    } else {
                        assertThat(BigDecimal.valueOf(cell.getNumericCellValue())
                                        .setScale(2, RoundingMode.HALF_UP))
                                .isEqualByComparingTo(value.setScale(2, RoundingMode.HALF_UP));
                    }
                }
                assertThat(series.get(column - 1).getValuesData().getPointCount())
                        .isEqualTo(curve.values().size());
            }
        }
    }

    private static int column(XSSFSheet sheet, String name) {
        for (int column = 1; column < sheet.getRow(0).getLastCellNum(); column++) {
            if (sheet.getRow(0).getCell(column).getStringCellValue().equals(name)) {
                return column;
            }
        }
        throw new AssertionError("No column for " + name);
    }

    private static XMLSlideShow deck(Papers paper, Language language) throws Exception {
        return new XMLSlideShow(new ByteArrayInputStream(EveryPaper.deck(paper, language)));
    }

    private static List<List<String>> rows(XSLFTable table) {
        return table.getRows().stream()
                .map(row -> row.getCells().stream().map(XSLFTextShape::getText).toList())
                .toList();
    }

    private static List<String> texts(XSLFSlide slide) {
        return slide.getShapes().stream()
                .flatMap(shape -> SlideParts.texts(shape).stream())
                .map(XSLFTextShape::getText)
                .toList();
    }

    private static String notes(XSLFSlide slide) {
        StringBuilder notes = new StringBuilder();
        for (XSLFTextShape shape : slide.getNotes().getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                notes.append(shape.getText());
            }
        }
        return notes.toString();
    }

    private static String tag(Language language) {
        return language.locale().toLanguageTag();
    }
}
