package dk.fortaler.links;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.WebAddress;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * A link to be made: where it leads and what its clicks are counted under. What is empty is counted under nothing.
 *
 * @param network as the networks module names it, at most 40 letters
 * @param words what the organisation's UTM template may say
 * @param zone whose days its clicks are summed by: the programme's
 */
public record NewLink(
        WebAddress target,
        Optional<UUID> programme,
        Optional<UUID> item,
        Optional<PersonId> person,
        Optional<String> network,
        Optional<UUID> share,
        UtmWords words,
        ZoneId zone) {
    private static final int LONGEST_NETWORK = 40;

    public NewLink {
        if (network.filter(name -> name.isEmpty() || name.length() > LONGEST_NETWORK)
                .isPresent()) {
            throw new IllegalArgumentException("A network's name has 1 to " + LONGEST_NETWORK + " letters");
        }
    }

    /** A link that is counted by itself only. */
    public static NewLink to(WebAddress target, ZoneId zone) {
        return new NewLink(
                target,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                UtmWords.NONE,
                zone);
    }
}
