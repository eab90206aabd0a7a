package dk.fortaler.content.internal;

import dk.fortaler.programmes.ProgrammeId;
import java.time.Instant;
import java.util.Optional;

/** An item in a programme. */
public record Publication(
        ProgrammeId programme,
        String programmeName,
        Instant publishAt,
        Optional<Instant> expiresAt,
        boolean withdrawn) {

    public Standing standing(Instant now) {
        return Standing.of(publishAt, expiresAt, withdrawn, now);
    }
}
