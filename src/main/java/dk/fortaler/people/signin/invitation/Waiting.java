package dk.fortaler.people.signin.invitation;

import java.time.Instant;
import java.util.UUID;

/** Somebody who was invited and has not come yet. */
public record Waiting(UUID person, String name, String email, Instant invited, Instant until, boolean expired) {}
