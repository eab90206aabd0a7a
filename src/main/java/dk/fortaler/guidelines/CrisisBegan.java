package dk.fortaler.guidelines;

import dk.fortaler.kernel.identity.OrganisationId;
import java.time.Instant;

/**
 * The switch is on. Told within the transaction that turns it, so that nothing goes out between the two.
 *
 * @param pausesPublishing whether what is planned waits from now on
 */
public record CrisisBegan(OrganisationId organisation, Instant at, boolean pausesPublishing) {}
