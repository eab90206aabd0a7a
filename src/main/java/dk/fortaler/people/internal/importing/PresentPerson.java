package dk.fortaler.people.internal.importing;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.Role;

/**
 * A person as they stand before an import.
 *
 * @param active false for those who left
 * @param imported whether an earlier staff list brought or named them: only these can leave by missing from one
 */
public record PresentPerson(PersonId id, PersonFacts facts, boolean active, boolean imported) {
    boolean isAdministrator() {
        return facts.roles().contains(Role.ADMINISTRATOR);
    }
}
