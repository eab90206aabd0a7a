package dk.fortaler.people;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person as the organisation knows them.
 *
 * @param title empty where there is none
 * @param roles without {@link Role#EMPLOYEE}, which everybody is
 * @param imported whether a staff list has named them; such people can leave by missing from a later one
 * @param leftAt null for those who are here
 */
public record Person(
        PersonId id,
        String name,
        EmailAddress email,
        String title,
        @Nullable DepartmentId department,
        @Nullable PersonId manager,
        Language language,
        @Nullable LocalDate startDate,
        Set<Role> roles,
        boolean imported,
        @Nullable Instant leftAt) {
    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean active() {
        return leftAt == null;
    }

    public boolean is(Role role) {
        return role == Role.EMPLOYEE || roles.contains(role);
    }
}
