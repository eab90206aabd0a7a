package dk.fortaler.guidelines.internal;

import dk.fortaler.kernel.text.Bilingual;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the next edition is to be.
 *
 * @param revision counts its savings; 0 where nothing was saved since the last edition
 * @param savedAt null where nothing was saved
 */
public record Draft(Bilingual texts, int revision, @Nullable Instant savedAt) {}
