package dk.fortaler.goals.hooks;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hook as its caller meets it.
 *
 * @param programme for which it counts where the message does not say closer
 * @param secrets those that are right now
 * @param zone the organisation's, in which days are told apart
 */
record OpenHook(UUID id, @Nullable UUID programme, boolean active, List<HookSecret> secrets, ZoneId zone) {
    OpenHook {
        secrets = List.copyOf(secrets);
    }
}
