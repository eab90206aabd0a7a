package dk.fortaler.programmes.internal;

import dk.fortaler.academy.LearnerNetworks;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.networks.Network;
import dk.fortaler.programmes.ChosenNetworks;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A person learns about the networks that their programmes use. */
@Component
class MemberNetworks implements LearnerNetworks {
    private final ChosenNetworks networks;

    MemberNetworks(ChosenNetworks networks) {
        this.networks = networks;
    }

    @Override
    public Set<Network> of(PersonId person) {
        return networks.ofMember(person);
    }
}
