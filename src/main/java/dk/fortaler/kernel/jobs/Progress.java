package dk.fortaler.kernel.jobs;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a long piece of work is.
 *
 * @param kind what is done, as its module names it
 * @param done and {@code total}: steps; total is 0 while unknown
 * @param outcome what the module left for the page that shows the end (for a failure: a text key)
 */
public record Progress(
        UUID id,
        String kind,
        State state,
        long done,
        long total,
        @Nullable String outcome) {

    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    public boolean ended() {
        return state == State.DONE || state == State.FAILED;
    }

    /** 0 to 100. */
    public int percent() {
        if (state == State.DONE) {
            return 100;
        }
        return total == 0 ? 0 : (int) Math.min(99, done * 100 / total);
    }
}
