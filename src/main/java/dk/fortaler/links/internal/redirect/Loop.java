package dk.fortaler.links.internal.redirect;

import dk.fortaler.links.internal.journal.ClickRecorder;
import io.netty.channel.Channel;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What belongs to the one event loop of the links' port: its group commit, its answers, and its open connections in the
 * order in which they were last heard from. Used by that loop's thread only.
 */
final class Loop {
    private final Turn turn;
    private final AnswerBytes bytes;
    private final long patience;
    private final int most;
    private final Map<Channel, Long> heard = new LinkedHashMap<>(64, 0.75f, true);
    private long now = System.nanoTime();

    Loop(Optional<ClickRecorder> recorder, Clock clock, Duration patience, int most) {
        this.turn = new Turn(recorder);
        this.bytes = new AnswerBytes(clock);
        this.patience = patience.toNanos();
        this.most = most;
    }

    Turn turn() {
        return turn;
    }

    AnswerBytes bytes() {
        return bytes;
    }

    void opened(Channel channel) {
        if (heard.size() >= most) {
            channel.close();
        } else {
            heard.put(channel, now);
        }
    }

    void heardFrom(Channel channel) {
        heard.put(channel, now);
    }

    void closed(Channel channel) {
        heard.remove(channel);
    }

    /**
     * Closes connections that brought no whole request for too long, whether they keep still or trickle; called often,
     * looks at those only.
     */
    void sweep() {
        now = System.nanoTime();
        while (!heard.isEmpty()) {
            var quietest = heard.entrySet().iterator().next();
            if (now - quietest.getValue() < patience) {
                return;
            }
            heard.remove(quietest.getKey());
            quietest.getKey().close();
        }
    }
}
