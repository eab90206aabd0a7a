package dk.fortaler.people;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.identity.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People who are in another department than before; {@link PeopleLeft#MOST} at the most in one event. Not told of: people whose
 * department itself moved or became one with another, and people who come or go.
 */
public record PeopleMoved(OrganisationId organisation, List<Move> moves) {
    public PeopleMoved {
        moves = List.copyOf(moves);
    }

    /** Null is no department. */
    public record Move(
            PersonId person,
            @Nullable DepartmentId from,
            @Nullable DepartmentId to) {}
}
