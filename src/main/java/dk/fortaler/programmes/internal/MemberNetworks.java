package dk.fortaler.programmes.internal;

import dk.fortaler.academy.LearnerNetworks;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.networks.Network;
import dk.fortaler.programmes.ChosenNetworks;
import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.Programmes;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A person learns about the networks that their programmes use. */
@Component
class MemberNetworks implements LearnerNetworks {
    private final Programmes programmes;
    private final ChosenNetworks networks;

    MemberNetworks(Programmes programmes, ChosenNetworks networks) {
        this.programmes = programmes;
        this.networks = networks;
    }

    @Override
    public Set<Network> of(PersonId person) {
        Set<Network> all = EnumSet.noneOf(Network.class);
        for (Programme programme : programmes.ofMember(person)) {
            all.addAll(networks.of(programme.id()));
        }
        return all;
    }
}
