package dk.fortaler.goals;

import dk.fortaler.kernel.identity.OrganisationId;

/** A goal's measure was seen at its target or above for the first time; said once for a goal. */
public record GoalReached(OrganisationId organisation, GoalId goal) {}
