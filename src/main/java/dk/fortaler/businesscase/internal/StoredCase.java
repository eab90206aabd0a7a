package dk.fortaler.businesscase.internal;

import dk.fortaler.businesscase.CaseId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case as it stands now.
 *
 * @param launched first day of the month in which the programme began, or null where the shares tell it
 * @param revision grows by one with each saving
 * @param changedBy a name; empty of somebody who was erased
 */
public record StoredCase(
        CaseId id, Draft draft, @Nullable LocalDate launched, int revision, String changedBy, Instant changedAt) {}
