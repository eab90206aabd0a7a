package dk.fortaler.testing;

import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.identity.Theme;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.time.ZoneId;
import java.util.Set;

/** People as controllers get them, for tests of the use cases below. */
public final class SignedInPeople {
    private SignedInPeople() {}

    public static SignedIn of(TestPerson person, Role... roles) {
        return new SignedIn(
                person.account(),
                person.organisation(),
                "Nordlys",
                "blue",
                false,
                person.id(),
                person.name(),
                person.email(),
                Set.of(roles),
                person.language(),
                Theme.SYSTEM,
                ZoneId.of("Europe/Copenhagen"));
    }
}
