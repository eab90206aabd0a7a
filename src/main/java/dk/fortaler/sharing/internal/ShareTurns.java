package dk.fortaler.sharing.internal;

import dk.fortaler.guidelines.CrisisMode;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.networks.Network;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose turn it is to share, on however many nodes. */
@Component
class ShareTurns {
    private final JdbcClient jdbc;
    private final CrisisMode crisis;

    ShareTurns(JdbcClient jdbc, CrisisMode crisis) {
        this.jdbc = jdbc;
        this.crisis = crisis;
    }

    /**
     * Of two at the same instant, on whichever node, the second waits and then sees what the first did: of one person's own
     * two, and of all colleagues' where the network wants everybody's own words.
     *
     * @return false where nothing is shared now, as the organisation is in a crisis
     */
    boolean take(SignedIn me, UUID item, Network network) {
        if (crisis.holdsSharing()) {
            return false;
        }
        String share = item + "/" + network.key();
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:share, 0))")
                .param(
                        "share",
                        network.wantsOwnWords()
                                ? share
                                : share + "/" + me.person().value())
                .query(row -> {});
        return true;
    }
}
