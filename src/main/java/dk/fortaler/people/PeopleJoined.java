package dk.fortaler.people;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.identity.PersonId;
import java.util.List;

/** New people, or people who came back; {@link PeopleLeft#MOST} at the most in one event. */
public record PeopleJoined(OrganisationId organisation, List<PersonId> people) {
    public PeopleJoined {
        people = List.copyOf(people);
    }
}
