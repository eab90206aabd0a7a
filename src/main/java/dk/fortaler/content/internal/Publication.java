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
        Standing standing) {

    public boolean withdrawn() {
        return standing == Standing.DRAFT;
    }
}
