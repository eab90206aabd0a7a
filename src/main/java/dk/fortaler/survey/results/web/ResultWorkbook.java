package dk.fortaler.survey.results.web;

import dk.fortaler.kernel.text.Texts;
import dk.fortaler.survey.results.ResponseRate;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The results as a workbook: figures, what people wrote, and what one must know to read them. Every text is written as
 * text, so that none is run as a formula; rows leave memory as they are written.
 */
final class ResultWorkbook {
    static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int ROWS_IN_MEMORY = 100;

    /** In signs, by column of {@link ResultRows#COLUMNS}. */
    private static final int[] WIDTHS = {6, 48, 30, 36, 10, 10, 10, 12, 12, 12, 12, 40};

    private final Texts texts;
    private final ResultView view;
    private final Function<QuestionView, List<String>> written;

    /** @param written all that was written to a question */
    ResultWorkbook(Texts texts, ResultView view, Function<QuestionView, List<String>> written) {
        this.texts = texts;
        this.view = view;
        this.written = written;
    }

    void writeTo(OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            CellStyle bold = workbook.createCellStyle();
            Font font = workbook.createFont();
            font.setBold(true);
            bold.setFont(font);
            sheet(workbook, bold, "figures", header(), ResultRows.of(view, texts::text), WIDTHS);
            sheet(workbook, bold, "texts", List.of(column("question"), column("text")), texts(), new int[] {48, 100});
            sheet(workbook, bold, "about", List.of(texts.text("survey-results.sheet.about"), ""), about(), new int[] {
                36, 80
            });
            workbook.write(out);
        }
    }

    private List<String> header() {
        return ResultRows.COLUMNS.stream().map(this::column).toList();
    }

    private String column(String key) {
        return texts.text("survey-results.column." + key);
    }

    private List<List<@Nullable Object>> texts() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        view.questions()
                .forEach(question -> written.apply(question).forEach(text -> rows.add(row(question.text(), text))));
        return rows;
    }

    private List<List<@Nullable Object>> about() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(row(texts.text("survey-results.about.survey"), view.title()));
        rows.add(row(texts.text("survey-results.answers"), view.answers()));
        ResponseRate rate = view.rate();
        if (rate != null) {
            rows.add(row(
                    texts.text("survey-results.rate"),
                    texts.text(
                            view.rateKey(),
                            Map.of(
                                    "k", view.survey().k(),
                                    "answered", rate.answered(),
                                    "invited", rate.invited()))));
        }
        rows.add(row(texts.text("survey-results.about.chosen"), view.chosen()));
        view.filters()
                .forEach(filter -> filter.groups().stream()
                        .filter(ResultView.Group::chosen)
                        .forEach(group -> rows.add(row(filter.text(), group.label()))));
        rows.add(row(
                texts.text("survey-results.about.rule"),
                texts.text("survey-results.rule", Map.of("k", view.survey().k()))));
        return rows;
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    private void sheet(
            SXSSFWorkbook workbook,
            CellStyle bold,
            String key,
            List<String> header,
            List<List<@Nullable Object>> rows,
            int[] widths) {
        Sheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(texts.text("survey-results.sheet." + key)));
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
        sheet.createFreezePane(0, 1);
        Row first = sheet.createRow(0);
        for (int i = 0; i < header.size(); i++) {
            Cell cell = first.createCell(i);
            cell.setCellValue(header.get(i));
            cell.setCellStyle(bold);
        }
        for (int i = 0; i < rows.size(); i++) {
            fill(sheet.createRow(i + 1), rows.get(i));
        }
    }

    private static void fill(Row row, List<@Nullable Object> values) {
        for (int i = 0; i < values.size(); i++) {
            switch (values.get(i)) {
                case null -> {}
                case Number number -> row.createCell(i).setCellValue(number.doubleValue());
                case Object text -> row.createCell(i).setCellValue(text.toString());
            }
        }
    }
}
