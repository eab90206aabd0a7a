package dk.fortaler.links.internal.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.test.context.TestComponent;

/** Brings every click that was answered so far into the sums, for tests that look at them (import it). */
@TestComponent
public final class IngestedClicks {
    private final ClickIngest ingest;

    IngestedClicks(ClickIngest ingest) {
        this.ingest = ingest;
    }

    public void await() {
        try {
            while (ingest.step(10_000) > 0) {
                // until nothing waits
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
