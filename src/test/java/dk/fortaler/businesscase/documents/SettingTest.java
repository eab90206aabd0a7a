package dk.fortaler.businesscase.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.people.settings.Accent;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Letters, colours, tables and names of files. */
class SettingTest {
    private static final double READABLE = 4.5;

    @ParameterizedTest
    @EnumSource(Accent.class)
    void everyAccentCarriesWhiteLettersAndIsReadOnItsTint(Accent accent) {
        Palette palette = Palette.of(accent.tag());
        assertThat(contrast(palette.accent(), Color.WHITE)).isGreaterThanOrEqualTo(READABLE);
        assertThat(contrast(palette.deep(), palette.tint())).isGreaterThanOrEqualTo(READABLE);
        assertThat(contrast(Palette.INK, palette.tint())).isGreaterThanOrEqualTo(READABLE);
        assertThat(contrast(Palette.MUTED, palette.tint())).isGreaterThanOrEqualTo(READABLE);
        if (accent != Accent.BLUE) {
            assertThat(palette).isNotEqualTo(Palette.of("blue"));
        }
    }

    @Test
    void aTextNeverNeedsMoreThanItsBox() {
        Random random = new Random(20261125);
        for (int i = 0; i < 2_000; i++) {
            String text = text(random);
            double width = 40 + random.nextInt(800);
            double height = 14 + random.nextInt(200);
            Fit fit = Fit.in(width, height, text, Typeface.BOLD, 40, 8);
            assertThat(fit.size()).isBetween(8d, 40d);
            assertThat(Fit.height(width, fit.text(), Typeface.BOLD, fit.size())).isLessThanOrEqualTo(height);
            assertThat(Typeface.BOLD.lines(fit.text(), width, fit.size()))
                    .allSatisfy(line ->
                            assertThat(Typeface.BOLD.width(line, fit.size())).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void linesLoseNoLetter() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String text = text(random);
            String lines = String.join("", Typeface.REGULAR.lines(text, 20 + random.nextInt(300), 12));
            assertThat(lines.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
        }
    }

    @Test
    void longWordsStayWholeWhereSmallerLettersAllowIt() {
        String title = Papers.LONG.paper().title();
        Fit fit = Fit.in(816, 196, title, Typeface.BOLD, 46, 22);
        assertThat(String.join(" ", Typeface.BOLD.lines(fit.text(), 816, fit.size())))
                .isEqualTo(title);
    }

    @Test
    void anAxisHoldsAllValuesInAFewRoundSteps() {
        Random random = new Random(3);
        for (int i = 0; i < 5_000; i++) {
            double most = Math.pow(10, random.nextInt(13)) * random.nextDouble();
            double least = random.nextBoolean() ? 0 : -most * random.nextDouble() * 2;
            Axis axis = Axis.of(curves(least, most));
            assertThat(axis.from()).isLessThanOrEqualTo(least);
            assertThat(axis.to()).isGreaterThanOrEqualTo(most * (1 - 1e-9));
            assertThat(axis.lines()).isBetween(2, 10);
        }
        assertThat(Axis.of(curves(0, 0)).lines()).isEqualTo(2);
    }

    @Test
    void aTablesColumnsFillItsWidth() {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            int columns = 2 + random.nextInt(6);
            List<String> head =
                    IntStream.range(0, columns).mapToObj(each -> text(random)).toList();
            Grid grid = new Grid("", head, List.of(head, head), -1, random.nextBoolean());
            double[] widths = TableWidths.of(grid, 800, 10, 8);
            assertThat(Arrays.stream(widths).sum()).isCloseTo(800, org.assertj.core.data.Offset.offset(0.01));
            assertThat(Arrays.stream(widths)).allMatch(each -> each > 30);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ORDINARY, medarbejderambassadoerer-hos-nordlys-energi-v3.pdf",
        "TINY, mig-v0.pdf",
        "EMOJI, vi-vores-og-v3.pdf",
    })
    void filesHaveNamesThatEverySystemTakes(Papers paper, String name) {
        assertThat(FileNames.of(paper.paper(), "pdf")).isEqualTo(name);
        assertThat(FileNames.of(Papers.LONG.paper(), "pptx")).matches("[a-z0-9-]{1,66}\\.pptx");
    }

    @Test
    void partsAreAboutEqual() {
        assertThat(Parts.of(List.of(1, 2, 3, 4, 5, 6, 7), 6)).containsExactly(List.of(1, 2, 3), List.of(4, 5, 6, 7));
        assertThat(Parts.of(List.of(), 6)).isEmpty();
    }

    private static Curves curves(double least, double most) {
        return new Curves(
                "",
                "",
                List.of("1", "2"),
                List.of(new Curves.Curve(
                        "",
                        Curves.Kind.LINE,
                        Curves.Shade.INK,
                        List.of(java.math.BigDecimal.valueOf(least), java.math.BigDecimal.valueOf(most)))),
                "",
                "m");
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int words = 1 + random.nextInt(12);
        for (int i = 0; i < words; i++) {
            random.ints(1 + random.nextInt(random.nextInt(10) == 0 ? 60 : 12), 'a', 'z' + 1)
                    .forEach(text::appendCodePoint);
            text.append(random.nextInt(8) == 0 ? "-" : random.nextInt(20) == 0 ? " 👩🏽‍🚀 " : " ");
        }
        return text.toString().strip();
    }

    private static double contrast(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255d;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
