package dk.fortaler.goals.hooks;

import java.time.Instant;

/**
 * What became of a call. What it said is not kept.
 *
 * @param messageId as the caller named it; empty where it did not
 * @param status the HTTP status of the answer
 * @param outcome in one word of ours, like {@code counted} ({@link Deliveries#OUTCOMES})
 */
public record Delivery(Instant at, String messageId, int status, String outcome) {}
