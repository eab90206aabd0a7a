package dk.fortaler.insight;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.networks.Network;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a period brought.
 *
 * @param total everything together
 * @param byDay days on which something happened
 * @param items the most clicked first
 * @param persons the most clicked first; only the reader themself on a page of their own
 * @param active how many people posted at least once
 * @param leaders the programme's executives; none on a person's own page
 */
public record Results(
        Figures total,
        Map<LocalDate, Figures> byDay,
        Map<Network, Figures> byNetwork,
        List<ItemFigures> items,
        List<PersonFigures> persons,
        int active,
        LeaderFigures leaders) {

    public Results {
        byDay = Map.copyOf(byDay);
        byNetwork = Map.copyOf(byNetwork);
        items = List.copyOf(items);
        persons = List.copyOf(persons);
    }

    /**
     * The executives who take part in a programme.
     *
     * @param active of them, who posted at least once in the period
     */
    public record LeaderFigures(int active, int all) {
        public static final LeaderFigures NONE = new LeaderFigures(0, 0);

        public double share() {
            return all == 0 ? 0 : (double) active / all;
        }
    }

    public record ItemFigures(UUID item, String title, Figures figures) {}

    public record PersonFigures(PersonId person, String name, Figures figures) {}
}
