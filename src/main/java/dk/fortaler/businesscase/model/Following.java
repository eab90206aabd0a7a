package dk.fortaler.businesscase.model;

import dk.fortaler.networks.Network;
import java.math.BigDecimal;

/**
 * What the ambassadors have on a network.
 *
 * @param presence the share of ambassadors who share there, 0 to 1
 * @param followers an ambassador's connections or followers there, on average
 */
public record Following(Network network, BigDecimal presence, BigDecimal followers) {
    public Following {
        if (presence.signum() < 0 || presence.compareTo(BigDecimal.ONE) > 0 || followers.signum() < 0) {
            throw new IllegalArgumentException("Not a following: " + presence + ", " + followers);
        }
    }
}
