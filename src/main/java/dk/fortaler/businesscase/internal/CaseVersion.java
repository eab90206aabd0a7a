package dk.fortaler.businesscase.internal;

import java.time.Instant;

/**
 * What was shown to the management; it never changes.
 *
 * @param number from 1
 * @param revision of the case that it was made of
 * @param publishedBy a name; empty of somebody who was erased
 */
public record CaseVersion(int number, Draft draft, int revision, String publishedBy, Instant publishedAt) {}
