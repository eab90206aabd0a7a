package dk.fortaler.content;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.programmes.ProgrammeId;
import java.time.Instant;

/** An item was published to a programme, to be seen from {@code publishAt}, which may lie ahead. */
public record ItemPublished(OrganisationId organisation, ItemId item, ProgrammeId programme, Instant publishAt) {}
