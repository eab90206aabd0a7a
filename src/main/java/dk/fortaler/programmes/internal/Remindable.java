package dk.fortaler.programmes.internal;

import dk.fortaler.academy.MayRemind;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.programmes.Consents;
import dk.fortaler.programmes.Purpose;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whoever agreed to reminders, and has not taken that back: whoever left has. */
@Component
class Remindable implements MayRemind {
    private final Consents consents;

    Remindable(Consents consents) {
        this.consents = consents;
    }

    @Override
    public Set<PersonId> of(Collection<PersonId> persons) {
        return consents.holding(persons, Purpose.REMINDERS);
    }
}
