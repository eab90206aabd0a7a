package dk.fortaler.people;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.identity.PersonId;
import java.util.List;

/** People who left the organisation: they can't sign in from now on, and what they shared stays. */
public record PeopleLeft(OrganisationId organisation, List<PersonId> people) {
    /** A staff list may move a hundred thousand people; an event with its ids shall stay small. */
    public static final int MOST = 1_000;

    public PeopleLeft {
        people = List.copyOf(people);
    }
}
