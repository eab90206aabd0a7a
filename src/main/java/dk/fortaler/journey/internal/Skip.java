package dk.fortaler.journey.internal;

import java.time.Instant;

/** That a step is left out. @param by empty where that person is gone */
public record Skip(String step, String reason, String by, Instant at) {
    public static final int LONGEST_REASON = 500;
}
