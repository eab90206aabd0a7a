package dk.fortaler.businesscase.documents;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DeckTest {
    @Test
    void tries() throws Exception {
        for (int i = 0; i < 3; i++) {
            long before = System.nanoTime();
            byte[] deck = Deck.write(Outlines.sample());
            System.out.println("deck " + deck.length + " bytes in " + (System.nanoTime() - before) / 1000000 + " ms");
            Files.createDirectories(Path.of("target/documents"));
            Files.write(Path.of("target/documents/deck.pptx"), deck);
        }
    }
}
