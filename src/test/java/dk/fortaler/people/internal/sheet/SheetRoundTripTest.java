package dk.fortaler.people.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever table is written in whatever dialect reads back as it was. */
class SheetRoundTripTest {
    private static final String LETTERS = "abcæøåÆØÅé ;,|\"'-./";

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsBackWhatWasWritten(int seed) throws IOException {
        var random = new Random(seed);
        List<List<String>> table = table(random);
        SheetEncoding encoding = SheetEncoding.values()[random.nextInt(4)];
        Delimiter delimiter = Delimiter.values()[random.nextInt(Delimiter.values().length)];

        var sheet = (Sheet) SheetReader.read(written(table, delimiter).getBytes(encoding.charset()));

        assertThat(sheet.delimiter()).isEqualTo(delimiter);
        assertThat(sheet.headings().cells()).isEqualTo(table.getFirst());
        assertThat(sheet.rows()).extracting(SheetRow::cells).isEqualTo(table.subList(1, table.size()));
    }

    private static List<List<String>> table(Random random) {
        int width = 2 + random.nextInt(8);
        var table = new ArrayList<List<String>>();
        for (int row = 0; row < 2 + random.nextInt(30); row++) {
            table.add(random.ints(width, 1, 20)
                    .mapToObj(length -> cell(random, length))
                    .toList());
        }
        return table;
    }

    private static String cell(Random random, int length) {
        var cell = new StringBuilder("ø");
        random.ints(length, 0, LETTERS.length()).forEach(at -> cell.append(LETTERS.charAt(at)));
        return Cells.tidy(cell + "z");
    }

    private static String written(List<List<String>> table, Delimiter delimiter) throws IOException {
        var text = new StringBuilder();
        try (var printer =
                CSVFormat.EXCEL.builder().setDelimiter(delimiter.sign()).get().print(text)) {
            printer.printRecords(table);
        }
        return text.toString();
    }
}
