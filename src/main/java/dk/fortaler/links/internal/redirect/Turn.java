package dk.fortaler.links.internal.redirect;

import dk.fortaler.links.internal.click.Click;
import dk.fortaler.links.internal.journal.ClickRecord;
import dk.fortaler.links.internal.journal.ClickRecorder;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundInvoker;
import io.netty.util.concurrent.EventExecutor;
import java.nio.ByteBuffer;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Group commit: the clicks of one turn of the event loop go to the journal in one write, and only then the answers leave.
 * Everything a connection answers passes here, or an answer could overtake its click. Belongs to one event loop's thread.
 */
final class Turn {
    private static final int GROUP = 1_024;

    private final Optional<ClickRecorder> recorder;
    private final ByteBuffer clicks = ByteBuffer.allocateDirect(GROUP * ClickRecord.BYTES);
    private final Set<ChannelHandlerContext> answered = new LinkedHashSet<>();
    private boolean scheduled;

    Turn(Optional<ClickRecorder> recorder) {
        this.recorder = recorder;
    }

    boolean records() {
        return recorder.isPresent();
    }

    void add(Click click) {
        if (!clicks.hasRemaining()) {
            end();
        }
        ClickRecord.put(click, clicks);
    }

    /** This connection has an answer waiting, which leaves at the end of the turn. */
    void answered(ChannelHandlerContext connection, EventExecutor loop) {
        answered.add(connection);
        if (!scheduled) {
            scheduled = true;
            loop.execute(this::endScheduled);
        }
    }

    private void endScheduled() {
        scheduled = false;
        end();
    }

    private void end() {
        if (clicks.position() > 0) {
            recorder.ifPresent(journal -> journal.record(clicks.flip()));
            clicks.clear();
        }
        answered.forEach(ChannelOutboundInvoker::flush);
        answered.clear();
    }
}
