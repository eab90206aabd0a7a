package dk.fortaler.sharing;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.identity.PersonId;

/** Somebody opened a network's dialog with a share of theirs. */
public record SharePrepared(OrganisationId organisation, ShareId share, PersonId person) {}
