package dk.fortaler.people.internal;

import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as a list shows them.
 *
 * @param department empty where there is none
 * @param manager the address of the manager; empty where there is none
 */
public record ListedPerson(
        UUID id,
        String name,
        String email,
        String title,
        String department,
        String manager,
        Language language,
        @Nullable LocalDate startDate,
        List<Role> roles,
        boolean active) {
    public ListedPerson {
        roles = List.copyOf(roles);
    }
}
