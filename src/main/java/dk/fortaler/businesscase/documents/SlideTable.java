package dk.fortaler.businesscase.documents;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;

/** A native table in a box: as large as fits, and never past the box's foot. */
final class SlideTable {
    private static final double LARGEST = 15;
    private static final double SMALLEST = 7;
    private static final double PADDING = 8;
    private static final double AIR = 4.5;
    private static final double TALLEST = 44;

    private final Grid grid;
    private final Palette palette;
    private final double[] widths;
    private final double size;
    private final double[] heights;

    private SlideTable(Grid grid, Palette palette, Box box, double size) {
        this.grid = grid;
        this.palette = palette;
        this.size = size;
        widths = TableWidths.of(grid, box.width(), size, PADDING);
        heights = heights(size, widths, grid);
        double spare = box.height()
                - IntStream.range(0, heights.length)
                        .mapToDouble(i -> heights[i])
                        .sum();
        for (int i = 0; i < heights.length && spare > 0; i++) {
            heights[i] = Math.max(heights[i], Math.min(TALLEST, heights[i] + spare / heights.length));
        }
    }

    static XSLFTable put(Slide slide, Box box, Grid grid) {
        double size = LARGEST;
        while (size > SMALLEST && !fits(grid, box, size)) {
            size -= 0.5;
        }
        return new SlideTable(grid, slide.palette(), box, size).draw(slide, box);
    }

    /** Whether the table can stand in the box with letters of that size or larger. */
    static boolean fits(Grid grid, Box box, double size) {
        double[] heights = heights(size, TableWidths.of(grid, box.width(), size, PADDING), grid);
        return IntStream.range(0, heights.length).mapToDouble(i -> heights[i]).sum() <= box.height();
    }

    private XSLFTable draw(Slide slide, Box box) {
        XSLFTable table =
                slide.slide().createTable(grid.rows().size() + 1, grid.columns().size());
        table.getCTTable().getTblPr().setFirstRow(true);
        double total = 0;
        for (int row = 0; row <= grid.rows().size(); row++) {
            List<String> texts = row == 0 ? grid.columns() : grid.rows().get(row - 1);
            XSLFTableRow line = table.getRows().get(row);
            line.setHeight(heights[row]);
            total += heights[row];
            for (int column = 0; column < texts.size(); column++) {
                fill(line.getCells().get(column), texts.get(column), row == 0, column);
            }
        }
        for (int column = 0; column < widths.length; column++) {
            table.setColumnWidth(column, widths[column]);
        }
        table.setAnchor(box.top(total).rectangle());
        SlideParts.describe(slide.slide(), grid.name());
        return table;
    }

    private void fill(XSLFTableCell cell, String text, boolean head, int column) {
        boolean marked = column == grid.marked();
        Color ground = head ? palette.accent() : marked ? palette.tint() : Palette.PAPER;
        Lettering lettering = Lettering.plain(size, head ? Palette.PAPER : Palette.INK);
        if (head || marked || column == 0) {
            lettering = lettering.strong();
        }
        if (grid.numbers() && column > 0) {
            lettering = lettering.right();
        }
        Slide.write(cell, List.of(new Slide.Line(text, lettering)), AIR);
        cell.setLeftInset(PADDING);
        cell.setRightInset(PADDING);
        cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
        cell.setFillColor(ground);
        for (BorderEdge edge : BorderEdge.values()) {
            cell.setBorderColor(edge, edge == BorderEdge.bottom ? Palette.LINE : ground);
            cell.setBorderWidth(edge, edge == BorderEdge.bottom ? 0.75 : 0);
        }
    }

    private static double[] heights(double size, double[] widths, Grid grid) {
        return IntStream.rangeClosed(0, grid.rows().size())
                .mapToDouble(row -> {
                    List<String> texts = row == 0 ? grid.columns() : grid.rows().get(row - 1);
                    return 2 * AIR
                            + 1
                            + IntStream.range(0, texts.size())
                                    .mapToDouble(column -> Fit.height(
                                            widths[column] - 2 * PADDING, texts.get(column), Typeface.BOLD, size))
                                    .max()
                                    .orElse(0);
                })
                .toArray();
    }
}
