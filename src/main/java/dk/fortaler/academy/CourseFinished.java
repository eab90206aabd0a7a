package dk.fortaler.academy;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.identity.PersonId;

/** A person has done every lesson of a course that is for them. It is told once for each person and course. */
public record CourseFinished(OrganisationId organisation, PersonId person, CourseId course) {}
