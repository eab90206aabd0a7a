package dk.fortaler.programmes;

import java.util.UUID;

public record ProgrammeId(UUID value) {}
