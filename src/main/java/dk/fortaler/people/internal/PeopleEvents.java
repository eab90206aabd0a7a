package dk.fortaler.people.internal;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.people.PeopleJoined;
import dk.fortaler.people.PeopleLeft;
import dk.fortaler.people.PeopleMoved;
import dk.fortaler.people.PeopleMoved.Move;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the modules above who came, moved and went, in events of bearable size. */
@Component
public class PeopleEvents {
    private final ApplicationEventPublisher publisher;

    PeopleEvents(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    public void joined(List<PersonId> people) {
        OrganisationId organisation = CurrentOrganisation.get();
        for (int from = 0; from < people.size(); from += PeopleLeft.MOST) {
            publisher.publishEvent(new PeopleJoined(organisation, part(people, from)));
        }
    }

    public void left(List<PersonId> people) {
        OrganisationId organisation = CurrentOrganisation.get();
        for (int from = 0; from < people.size(); from += PeopleLeft.MOST) {
            publisher.publishEvent(new PeopleLeft(organisation, part(people, from)));
        }
    }

    public void moved(List<Move> moves) {
        OrganisationId organisation = CurrentOrganisation.get();
        for (int from = 0; from < moves.size(); from += PeopleLeft.MOST) {
            publisher.publishEvent(new PeopleMoved(organisation, part(moves, from)));
        }
    }

    private static <T> List<T> part(List<T> people, int from) {
        return people.subList(from, Math.min(people.size(), from + PeopleLeft.MOST));
    }
}
