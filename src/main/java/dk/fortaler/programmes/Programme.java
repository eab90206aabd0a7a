package dk.fortaler.programmes;

/**
 * A programme as others see it.
 *
 * @param purpose what it is for, in the manager's words; may be empty
 * @param members how many take part now
 * @param active false once it was closed: its links live on, nothing new is shared
 */
public record Programme(ProgrammeId id, String name, String purpose, int members, boolean active) {}
