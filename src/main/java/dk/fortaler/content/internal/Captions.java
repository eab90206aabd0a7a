package dk.fortaler.content.internal;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.networks.Network;
import java.util.List;
import java.util.Optional;

/** The suggested texts of an item. */
public record Captions(List<Caption> all) {
    /** In the table, the network of captions that serve all. */
    public static final String ANY = "any";

    public static final int LONGEST = 5_000;

    public Captions {
        all = List.copyOf(all);
    }

    /**
     * One suggested text, without a link.
     *
     * @param network nothing for a text that serves all networks without one of their own
     */
    public record Caption(Optional<Network> network, Language language, String text) {
        public Caption {
            if (text.isBlank() || text.length() > LONGEST) {
                throw new IllegalArgumentException("A caption has 1 to " + LONGEST + " characters");
            }
        }
    }

    /** Exactly that one. */
    public Optional<String> find(Optional<Network> network, Language language) {
        return all.stream()
                .filter(caption -> caption.network().equals(network) && caption.language() == language)
                .map(Caption::text)
                .findFirst();
    }
}
