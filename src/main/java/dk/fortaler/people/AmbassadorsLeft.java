package dk.fortaler.people;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.identity.PersonId;
import java.util.List;

/** People who take part in no programme any more, whether they are still in the organisation or not. */
public record AmbassadorsLeft(OrganisationId organisation, List<PersonId> people) {
    public AmbassadorsLeft {
        people = List.copyOf(people);
    }
}
