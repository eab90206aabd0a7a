package dk.fortaler.businesscase.documents;

import dk.fortaler.businesscase.facts.FactsForTests;
import dk.fortaler.kernel.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DeckTest {
    @Test
    void tries() throws Exception {
        for (Papers each : Papers.values()) {
            for (Language language : Language.values()) {
            long before = System.nanoTime();
            byte[] deck = Deck.write(Telling.of(each.paper(), new FactsForTests().facts(), language));
            System.out.println("deck " + each + deck.length + " bytes in " + (System.nanoTime() - before) / 1000000 + " ms");
            Files.createDirectories(Path.of("target/documents"));
            Files.write(Path.of("target/documents/" + each + "-" + language + ".pptx"), deck);
            before = System.nanoTime();
            byte[] pdf = PaperPdf.write(Telling.of(each.paper(), new FactsForTests().facts(), language));
            System.out.println("paper " + each + pdf.length + " bytes in " + (System.nanoTime() - before) / 1000000 + " ms");
            Files.write(Path.of("target/documents/" + each + "-" + language + ".pdf"), pdf);
            }
        }
    }
}
