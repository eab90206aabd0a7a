package dk.fortaler.businesscase.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The deck in the hands of a real office program, where the machine has one. */
class OfficeProgramTest {
    @TempDir
    private Path folder;

    @Test
    void libreOfficeReadsEveryDeckAndShowsEverySlide() throws Exception {
        List<Path> decks = new ArrayList<>();
        for (Papers paper : Papers.values()) {
            for (Language language : Language.values()) {
                Path file = folder.resolve(paper + "-" + language + ".pptx");
                Files.write(file, EveryPaper.deck(paper, language));
                decks.add(file);
            }
        }
        if (!converted(decks)) {
            System.out.println(
                    "*** LibreOffice is not on this machine: nobody has opened the decks in an office program. ***");
            return;
        }
        for (Papers paper : Papers.values()) {
            for (Language language : Language.values()) {
                check(paper, language);
            }
        }
    }

    private void check(Papers paper, Language language) throws IOException {
        Outline outline = EveryPaper.outline(paper, language);
        Path shown = folder.resolve(paper + "-" + language + ".pdf");
        try (PDDocument pdf = Loader.loadPDF(shown.toFile());
                XMLSlideShow deck = new XMLSlideShow(new ByteArrayInputStream(EveryPaper.deck(paper, language)))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
            assertThat(pdf.getNumberOfPages()).isEqualTo(deck.getSlides().size());
            assertThat(text).contains(outline.labels().proposal().replaceAll("\\s+", ""));
            outline.balance()
                    .curves()
                    .forEach(curve -> assertThat(text).contains(curve.name().replaceAll("\\s+", "")));
            outline.scenarios()
                    .rows()
                    .forEach(row -> assertThat(text).contains(row.getLast().replaceAll("\\s+", "")));
        }
    }

    /** False where there is no such program. */
    private boolean converted(List<Path> decks) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        decks.forEach(deck -> command.add(deck.toString()));
        Process program;
        try {
            program = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
        } catch (IOException none) {
            return false;
        }
        assertThat(program.waitFor(4, TimeUnit.MINUTES)).isTrue();
        assertThat(program.exitValue()).isZero();
        return true;
    }
}
