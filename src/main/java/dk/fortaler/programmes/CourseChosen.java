package dk.fortaler.programmes;

import dk.fortaler.kernel.identity.OrganisationId;

/** A programme has a course, or another one. Told within the transaction that says so. */
public record CourseChosen(OrganisationId organisation, ProgrammeId programme) {}
