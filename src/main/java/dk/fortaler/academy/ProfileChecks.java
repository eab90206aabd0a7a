package dk.fortaler.academy;

import dk.fortaler.academy.learning.ProfileList;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.networks.Network;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people have ticked as being in order on their own profiles. Theirs alone: not to be shown to anybody else. */
@Service
@Transactional
public class ProfileChecks {
    private final JdbcClient jdbc;
    private final Clock clock;

    ProfileChecks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One network's list.
     *
     * @param ticked items that are in order
     * @param of all items of that network
     */
    public record Check(Network network, int ticked, int of) {
        public boolean complete() {
            return ticked >= of;
        }
    }

    /** In the order in which networks are named everywhere. */
    @Transactional(readOnly = true)
    public List<Check> of(PersonId person, Set<Network> networks) {
        Map<Network, Set<String>> ticked = ticked(person);
        List<Check> checks = new ArrayList<>();
        for (Network network : Network.values()) {
            if (networks.contains(network)) {
                List<ProfileList.Item> items = ProfileList.of(network);
                Set<String> theirs = ticked.getOrDefault(network, Set.of());
                int there = (int) items.stream()
                        .filter(item -> theirs.contains(item.key()))
                        .count();
                checks.add(new Check(network, there, items.size()));
            }
        }
        return checks;
    }

    /** Keys of all that a network's list has. */
    public static Set<String> items(Network network) {
        return ProfileList.of(network).stream().map(ProfileList.Item::key).collect(Collectors.toSet());
    }

    /** Keys of items by network. */
    @Transactional(readOnly = true)
    public Map<Network, Set<String>> ticked(PersonId person) {
        Map<Network, Set<String>> all = new EnumMap<>(Network.class);
        jdbc.sql("select network, item from academy_profile_tick where person_id = :person")
                .param("person", person.value())
                .query(row -> {
                    String item = row.getString("item");
                    Network.of(row.getString("network"))
                            .ifPresent(network -> all.computeIfAbsent(network, none -> new HashSet<>())
                                    .add(item));
                });
        return all;
    }

    /** From now on exactly these of a network's items are ticked; what is no item is left out. */
    public void tick(PersonId person, Network network, Set<String> items) {
        jdbc.sql(
                        "delete from academy_profile_tick where person_id = :person and network = :network and item <> all(:items)")
                .param("person", person.value())
                .param("network", network.key())
                .param("items", items.toArray(String[]::new))
                .update();
        for (ProfileList.Item item : ProfileList.of(network)) {
            if (items.contains(item.key())) {
                jdbc.sql("""
                                insert into academy_profile_tick (person_id, network, item, at)
                                values (:person, :network, :item, :now)
                                on conflict do nothing
                                """)
                        .param("person", person.value())
                        .param("network", network.key())
                        .param("item", item.key())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
            }
        }
    }
}
