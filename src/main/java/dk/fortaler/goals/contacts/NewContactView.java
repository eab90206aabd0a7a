package dk.fortaler.goals.contacts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of it: a contact or a dialogue?
 *
 * @param key of this form: sent twice, it counts once
 * @param share and its title, where the person came from one
 */
public record NewContactView(
        UUID key, @Nullable UUID share, @Nullable String title) {}
