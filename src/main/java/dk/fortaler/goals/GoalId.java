package dk.fortaler.goals;

import java.util.UUID;

public record GoalId(UUID value) {}
