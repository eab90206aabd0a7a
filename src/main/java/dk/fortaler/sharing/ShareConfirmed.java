package dk.fortaler.sharing;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.identity.PersonId;

/** Somebody said that their share was posted; said once for a share. */
public record ShareConfirmed(OrganisationId organisation, ShareId share, PersonId person) {}
