package dk.fortaler.goals.hooks;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A door for another system, as those who manage see it.
 *
 * @param token in its address; it names the hook, and without the secret it opens nothing
 * @param programme and its name, where it counts for one
 * @param counted how many conversions came through it
 * @param lastAt when it was last called
 */
public record Hook(
        UUID id,
        String token,
        String name,
        @Nullable UUID programme,
        @Nullable String programmeName,
        boolean active,
        Instant madeAt,
        long counted,
        @Nullable Instant lastAt) {}
