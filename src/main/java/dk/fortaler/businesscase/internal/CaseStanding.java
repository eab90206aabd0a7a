package dk.fortaler.businesscase.internal;

import java.time.Instant;
import java.util.UUID;

/**
 * A case in the list, with how far it has come.
 *
 * @param versions how many were published
 * @param asked executives who were sent a link
 * @param approved executives whose latest answer approves
 * @param questions latest answers that ask something nobody has replied to
 * @param declined executives whose latest answer declines
 */
public record CaseStanding(
        UUID id, String title, Instant changedAt, int versions, int asked, int approved, int questions, int declined) {}
