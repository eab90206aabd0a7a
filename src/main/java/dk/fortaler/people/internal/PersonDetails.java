package dk.fortaler.people.internal;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.DepartmentId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a person by hand.
 *
 * @param manager an address, or a name that only one active person has; empty for none
 */
public record PersonDetails(
        String name,
        EmailAddress email,
        String title,
        @Nullable DepartmentId department,
        String manager,
        Language language,
        @Nullable LocalDate startDate) {}
