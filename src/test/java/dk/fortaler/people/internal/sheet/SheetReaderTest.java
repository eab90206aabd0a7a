package dk.fortaler.people.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {
    private static final String STAFF = "Navn;E-mail\r\nSøren Ærø;soren@firma.dk\r\nÅse Bøgh;aase@firma.dk\r\n";

    @ParameterizedTest
    @EnumSource(SheetEncoding.class)
    void readsDanishLettersInEveryEncoding(SheetEncoding encoding) {
        Sheet sheet = sheet(STAFF.getBytes(encoding.charset()));

        assertThat(sheet.encoding()).isEqualTo(encoding);
        assertThat(sheet.rows()).extracting(row -> row.cell(0)).containsExactly("Søren Ærø", "Åse Bøgh");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void takesAByteOrderMarkForNoLetter(Charset charset) {
        Sheet sheet = sheet(("\uFEFF" + STAFF).getBytes(charset));

        assertThat(sheet.encoding().charset()).isEqualTo(charset);
        assertThat(sheet.headings().cell(0)).isEqualTo("Navn");
    }

    @Test
    void keepsAUtf8FileAsSuchWhenAFewOfItsBytesAreBroken() {
        byte[] bytes = STAFF.repeat(5).getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("ren ")] = (byte) 0xF8;

        Sheet sheet = sheet(bytes);

        assertThat(sheet.encoding()).isEqualTo(SheetEncoding.UTF_8);
        assertThat(sheet.rows().getFirst().cell(0)).contains("\uFFFD");
        assertThat(sheet.rows().getLast().cell(0)).isEqualTo("Åse Bøgh");
    }

    @Test
    void takesATypographersApostropheForNoDosLetter() {
        Sheet sheet = sheet("Name,Mail\nPat O’Brien,pat@firm.com\n".getBytes(Charset.forName("windows-1252")));

        assertThat(sheet.rows().getFirst().cell(0)).isEqualTo("Pat O’Brien");
    }

    @ParameterizedTest
    @EnumSource(Delimiter.class)
    void findsTheDelimiterAmongTheOthersInQuotes(Delimiter delimiter) {
        String other = delimiter == Delimiter.SEMICOLON ? "," : ";";
        String text = String.join(
                        "\n", "Navn#E-mail#Titel", "\"Hansen# Jens\"#j@f.dk#A" + other + "B", "Bo#b@f.dk#\"x#y#z\"")
                .replace('#', delimiter.sign());

        Sheet sheet = sheet(text);

        assertThat(sheet.delimiter()).isEqualTo(delimiter);
        assertThat(sheet.rows()).extracting(row -> row.cell(1)).containsExactly("j@f.dk", "b@f.dk");
    }

    @Test
    void prefersTheSemicolonWhereNamesAreWrittenWithAComma() {
        Sheet sheet = sheet("Efternavn, fornavn;E-mail\nHansen, Jens;j@firma.dk\nBek, Bo;b@firma.dk\n");

        assertThat(sheet.delimiter()).isEqualTo(Delimiter.SEMICOLON);
        assertThat(sheet.rows().getFirst().cells()).containsExactly("Hansen, Jens", "j@firma.dk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=|\r\n", "SEP=|\n", "\"sep=|\"\r\n"})
    void honoursExcelsLineAboutTheDelimiter(String line) {
        Sheet sheet = sheet(line + "Navn|E-mail\nHansen; Jens; Bo|j@firma.dk\n");

        assertThat(sheet.delimiter()).isEqualTo(Delimiter.BAR);
        assertThat(sheet.headings().line()).isEqualTo(2);
        assertThat(sheet.rows().getFirst().cell(1)).isEqualTo("j@firma.dk");
    }

    @Test
    void doesWhatAPersonChoseInsteadOfWhatItFound() {
        var choices = new SheetChoices(SheetEncoding.WINDOWS_1252, Delimiter.COMMA);
        var sheet = (Sheet) SheetReader.read(STAFF.getBytes(StandardCharsets.UTF_8), choices);

        assertThat(sheet.rows().getFirst().cells()).containsExactly("SÃ¸ren Ã†rÃ¸;soren@firma.dk");
    }

    @Test
    void countsLinesAsAnEditorDoes() {
        Sheet sheet = sheet("Navn;E-mail\r\n\r\n\"Bo\r\nBek\";b@firma.dk\r\n;;\r\nIda;i@firma.dk");

        assertThat(sheet.rows())
                .containsExactly(
                        new SheetRow(3, List.of("Bo Bek", "b@firma.dk")),
                        new SheetRow(6, List.of("Ida", "i@firma.dk")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\n", "\r\n"})
    void readsLinesOfEveryMachine(String end) {
        Sheet sheet = sheet(String.join(end, "Navn;E-mail", "Bo;b@firma.dk", "Ida;i@firma.dk"));

        assertThat(sheet.rows()).extracting(SheetRow::line).containsExactly(2, 3);
    }

    @Test
    void stepsOverATitleAboveTheHeadings() {
        Sheet sheet = sheet("Medarbejdere pr. 1. maj;;\n;;\nNavn;E-mail;Titel\nBo;b@firma.dk;Chef\n");

        assertThat(sheet.headings().cells()).containsExactly("Navn", "E-mail", "Titel");
        assertThat(sheet.headings().line()).isEqualTo(3);
    }

    @Test
    void composesLettersAndTidiesSpaces() {
        Sheet sheet = sheet("Navn;E-mail\nA\u030Ase\u00A0  Bek ;\u200Bb@firma.dk\n");

        assertThat(sheet.rows().getFirst().cells()).containsExactly("Åse Bek", "b@firma.dk");
    }

    @Test
    void forgivesTextBehindAQuote() {
        Sheet sheet = sheet("Navn;E-mail\n\"Bo\" Bek;b@firma.dk\nJens \"Jes\" Ro;j@firma.dk\n");

        assertThat(sheet.rows()).extracting(row -> row.cell(0)).containsExactly("Bo Bek", "Jens \"Jes\" Ro");
    }

    @Test
    void saysWhereAQuoteBeganThatNeverEnds() {
        String rest = "Bo;b@firma.dk\n".repeat(300_000);

        assertThat(read("Navn;E-mail\nIda;i@firma.dk\n\"Åse;a@firma.dk\n" + rest))
                .isEqualTo(new SheetRefusal.QuoteNeverEnds(3));
    }

    @Test
    void refusesAMillionColumns() {
        assertThat(read("Navn;E-mail\n" + ";".repeat(1_000_000)))
                .isEqualTo(new SheetRefusal.TooManyColumns(2, CsvText.MOST_COLUMNS));
    }

    @Test
    void refusesMoreRowsThanItCanHold() {
        assertThat(read("Navn;E-mail\n" + "a;b\n".repeat(CsvText.MOST_ROWS + 1)))
                .isEqualTo(new SheetRefusal.TooManyRows(CsvText.MOST_ROWS));
    }

    @Test
    void refusesAnEndlessCell() {
        assertThat(read("Navn;E-mail\nBo;" + "x".repeat(20_000)))
                .isEqualTo(new SheetRefusal.CellTooLong(2, CsvText.LONGEST_CELL));
    }

    @Test
    void refusesFiftyMegabytes() {
        assertThat(SheetReader.read(new byte[50 * 1024 * 1024])).isEqualTo(new SheetRefusal.TooLarge(32));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", " \n\r\n\t", "sep=;\r\n;;\n"})
    void refusesAnEmptyFile(String text) {
        assertThat(read(text)).isEqualTo(new SheetRefusal.Empty());
    }

    @Test
    void refusesHeadingsWithoutPeople() {
        assertThat(read("Navn;E-mail\n;\n")).isEqualTo(new SheetRefusal.OnlyHeadings());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PK\u0003\u0004xl/workbook", "\u00D0\u00CF\u0011\u00E0x", "  <HTML><table>", "<?xml version="})
    void asksForCsvInsteadOfAWorkbook(String start) {
        assertThat(SheetReader.read(start.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(new SheetRefusal.Workbook());
    }

    @Test
    void refusesWhatIsNoText() {
        byte[] noise = new byte[4_096];
        new Random(1).nextBytes(noise);
        noise[0] = 'a';

        assertThat(SheetReader.read(noise)).isEqualTo(new SheetRefusal.NotText());
        assertThat(SheetReader.read(new byte[1_000])).isEqualTo(new SheetRefusal.NotText());
        assertThat(read("%PDF-1.7 …")).isEqualTo(new SheetRefusal.NotText());
    }

    private static Sheet sheet(String text) {
        return sheet(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void keepsEqualValuesOnce() {
        Sheet sheet = sheet("Navn;Afdeling\nBo;Salg Nord\nPia;Salg Nord\n".getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.rows().getFirst().cell(1))
                .isSameAs(sheet.rows().getLast().cell(1));
    }

    @Test
    void refusesMoreDifferentValuesThanFitInMemory() {
        StringBuilder wide = new StringBuilder("a;b\n");
        for (int i = 0; i <= CsvText.MOST_VALUES; i++) {
            wide.append(Integer.toString(i, Character.MAX_RADIX)).append(i % 200 == 199 ? '\n' : ';');
        }

        assertThat(SheetReader.read(wide.toString().getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(SheetRefusal.TooManyValues.class);
    }

    private static Sheet sheet(byte[] bytes) {
        return (Sheet) SheetReader.read(bytes);
    }

    private static SheetReading read(String text) {
        return SheetReader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
