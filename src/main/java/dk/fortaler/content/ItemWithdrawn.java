package dk.fortaler.content;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.programmes.ProgrammeId;

/** An item was taken back from a programme; links that were shared live on. */
public record ItemWithdrawn(OrganisationId organisation, ItemId item, ProgrammeId programme) {}
