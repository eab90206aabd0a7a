package dk.fortaler.content.reading;

import dk.fortaler.kernel.identity.WebAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a page says of itself. Texts are plain and in one line.
 *
 * @param address to share: the page's canonical one where that lies on the same site, without tracking
 * @param title at most 300 characters; empty where the page has none
 * @param description at most 600 characters; empty where the page has none
 * @param pictures best first, at most 12, large ones that show the story before logos and stand-ins
 * @param fitting how many of the pictures, from the first, look as if they show the story; the others are logos and the
 *     like, to choose only by hand
 * @param site its name, or its host
 * @param language a lower-case ISO 639 code
 */
public record Preview(
        WebAddress address,
        String title,
        String description,
        List<WebAddress> pictures,
        int fitting,
        String site,
        Optional<String> language,
        Optional<Instant> published) {
    public Preview {
        pictures = List.copyOf(pictures);
    }
}
