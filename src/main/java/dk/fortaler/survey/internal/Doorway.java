package dk.fortaler.survey.internal;

import dk.fortaler.kernel.text.Language;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who followed a survey's link stands before.
 *
 * @param host the organisation's name
 * @param accent its colour
 * @param language of the person invited; null for an open link
 */
public record Doorway(
        Survey survey,
        State state,
        String host,
        String accent,
        ZoneId zone,
        @Nullable Language language) {

    /** Whether an answer is still taken here. */
    public enum State {
        OPEN,
        /** This link's answer is in. */
        ANSWERED,
        CLOSED,
        /** Its key is not here: it cannot take answers now, and perhaps again later. */
        LOCKED
    }
}
