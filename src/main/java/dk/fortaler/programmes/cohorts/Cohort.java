package dk.fortaler.programmes.cohorts;

import dk.fortaler.programmes.ProgrammeId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Members who start together.
 *
 * @param seats null for as many as come
 * @param applyUntil the last day to apply, or null
 * @param members who are in it now
 * @param kept seats that are kept for people who were asked and have not answered
 * @param waiting how many wait for a seat
 */
public record Cohort(
        UUID id,
        ProgrammeId programme,
        String name,
        LocalDate startsOn,
        @Nullable Integer seats,
        @Nullable LocalDate applyUntil,
        int members,
        int kept,
        int waiting) {
    /** Null where there is no end to them. */
    public @Nullable Integer left() {
        return seats == null ? null : Math.max(0, seats - members - kept);
    }

    public boolean full() {
        Integer left = left();
        return left != null && left == 0;
    }

    public boolean late(LocalDate today) {
        return applyUntil != null && applyUntil.isBefore(today);
    }
}
