package dk.fortaler.academy.live;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A live session.
 *
 * @param starts by the clock on the wall, in {@code zone}
 * @param startsAt the instant that this is: in a night that skips an hour the later one, in one that has it twice the first
 * @param seats null for as many as come
 * @param sequence counts what its calendar entries have been told
 */
public record LiveSession(
        UUID id,
        String title,
        String about,
        String place,
        LocalDateTime starts,
        ZoneId zone,
        Instant startsAt,
        int minutes,
        @Nullable Integer seats,
        @Nullable UUID course,
        int sequence,
        int revision,
        @Nullable Instant cancelledAt,
        String organiser,
        String organiserEmail,
        int coming,
        int waiting) {
    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_PLACE = 300;
    public static final int LONGEST_ABOUT = 2_000;

    public boolean isCancelled() {
        return cancelledAt != null;
    }

    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }

    public boolean isOver(Instant now) {
        return endsAt().isBefore(now);
    }
}
