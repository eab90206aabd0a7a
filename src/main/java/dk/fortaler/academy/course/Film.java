package dk.fortaler.academy.course;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A film: our own file, or at somebody else's, whose address stands as it was typed until it is published.
 *
 * @param file null where it is at somebody else's
 * @param address empty where it is our own
 */
public record Film(@Nullable UUID file, String address) {}
