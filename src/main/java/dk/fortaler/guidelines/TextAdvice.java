package dk.fortaler.guidelines;

import dk.fortaler.guidelines.Disclosure.Asks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say of a text before it is shared.
 *
 * @param remarks what the rules say of its words, in its order
 * @param disclosure what it is to say of its writer's employer, in its language; null where that is nothing
 * @param missing the same where it does not say so; null where it does
 */
public record TextAdvice(
        List<Remark> remarks,
        @Nullable Disclosure disclosure,
        @Nullable Disclosure missing) {
    public TextAdvice {
        remarks = List.copyOf(remarks);
    }

    /** Whether the organisation lets nobody share it as it is. */
    public boolean stops() {
        return TextCheck.stop(remarks) || missing != null && missing.asks() == Asks.STOPS;
    }

    public boolean isEmpty() {
        return remarks.isEmpty() && missing == null;
    }

    /** Whether it was asked for, and is there. */
    public boolean discloses() {
        return disclosure != null
                && disclosure.asks() != Asks.NOTHING
                && !disclosure.sentence().isBlank()
                && missing == null;
    }
}
