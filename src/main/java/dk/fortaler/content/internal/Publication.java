package dk.fortaler.content.internal;

import dk.fortaler.programmes.ProgrammeId;
import java.time.Instant;
import java.util.Optional;

/**
 * An item in a programme.
 *
 * @param held whether it waits for the end of a crisis
 */
public record Publication(
        ProgrammeId programme,
        String programmeName,
        Instant publishAt,
        Optional<Instant> expiresAt,
        Standing standing,
        boolean held) {

    public boolean withdrawn() {
        return standing == Standing.DRAFT;
    }
}
