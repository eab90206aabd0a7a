package dk.fortaler.testing.furniture;

import dk.fortaler.networks.Network;
import dk.fortaler.networks.Weights;
import dk.fortaler.programmes.ChosenNetworks;
import dk.fortaler.programmes.NetworkDecision.Basis;
import dk.fortaler.programmes.NetworkDecision.Verdict;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.testing.Furniture;
import dk.fortaler.testing.House;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A decision about the programme's networks, which leaves all of them in use, and a step that is left out. */
@TestComponent
class JourneyFurniture implements Furniture {
    private final TestOrganisations organisations;
    private final ChosenNetworks networks;
    private final JdbcClient jdbc;
    private final Clock clock;

    JourneyFurniture(TestOrganisations organisations, ChosenNetworks networks, JdbcClient jdbc, Clock clock) {
        this.organisations = organisations;
        this.networks = networks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<String, String> furnish(TestPerson owner, UUID programme) {
        List<Verdict> verdicts = Arrays.stream(Network.values())
                .map(network -> new Verdict(network, true, 60, Map.of(), "Alle på " + House.MARK + " er her"))
                .toList();
        organisations.in(
                owner.organisation(),
                () -> networks.decide(
                        owner.id(),
                        new ProgrammeId(programme),
                        0,
                        verdicts,
                        new Basis(Set.of(), Set.of(), Weights.usual().each(), false)));
        organisations.in(
                owner.organisation(),
                () -> jdbc.sql("""
                                insert into launch_skip (step, reason, skipped_by, skipped_at)
                                values ('survey', :reason, :owner, :now)
                                """)
                        .param("reason", "Det ved " + House.MARK + " allerede")
                        .param("owner", owner.id().value())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update());
        return Map.of();
    }
}
