package dk.fortaler.guidelines;

import dk.fortaler.guidelines.Crisis.Ending;
import dk.fortaler.kernel.identity.OrganisationId;
import java.time.Instant;

/** The switch is off. Told within the transaction that turns it. */
public record CrisisEnded(OrganisationId organisation, Instant began, Instant ended, Ending ending) {}
