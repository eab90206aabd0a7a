package dk.fortaler.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.SpreadsheetCsv;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCsvTest {
    @Test
    void writesWhatADanishSpreadsheetOpensRight() throws IOException {
        assertThat(written(Language.DA, "Åse", 1234.5, -3, LocalDate.of(2026, 11, 23), null))
                .isEqualTo("\uFEFFÅse;\"1234,5\";-3;2026-11-23;\r\n");
    }

    @Test
    void writesWhatAnEnglishSpreadsheetOpensRight() throws IOException {
        assertThat(written(Language.EN, "Åse", 1234.5, -3, null, 1e9)).isEqualTo("\uFEFFÅse,1234.5,-3,,1000000000\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\")",
                "+45 12345678",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                " =1",
                "＝1",
                "\u00A0=1"
            })
    void keepsTextsFromBeingRun(String text) throws IOException {
        assertThat(written(Language.DA, text)).startsWith("\uFEFF\"'");
    }

    @Test
    void quotesEveryDelimiterAndLine() throws IOException {
        assertThat(written(Language.DA, "a;b", "a,b", "a \"b\"", "a\nb", " a", "a\u0000b"))
                .isEqualTo("\uFEFF\"a;b\";\"a,b\";\"a \"\"b\"\"\";\"a\nb\";\" a\";ab\r\n");
    }

    private static String written(Language language, Object... cells) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var csv = new SpreadsheetCsv(bytes, language)) {
            csv.row(Arrays.asList(cells));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
