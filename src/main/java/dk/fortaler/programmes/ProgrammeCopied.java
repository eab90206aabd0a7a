package dk.fortaler.programmes;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.identity.PersonId;

/**
 * A programme was made after another. Told within the transaction that makes it.
 *
 * @param withGoals whether its goals are to come along
 */
public record ProgrammeCopied(
        OrganisationId organisation, ProgrammeId model, ProgrammeId copy, PersonId by, boolean withGoals) {}
