package dk.fortaler.academy.web;

import dk.fortaler.academy.ProfileChecks.Check;
import dk.fortaler.academy.learning.ProfileList;
import dk.fortaler.networks.Network;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A person's profiles.
 *
 * @param ticked keys of items by network
 * @param hides whether there are networks that are not shown
 */
public record ProfileView(List<Check> checks, Map<Network, Set<String>> ticked, boolean hides) {
    public ProfileView {
        checks = List.copyOf(checks);
        ticked = Map.copyOf(ticked);
    }

    public List<ProfileList.Item> items(Network network) {
        return ProfileList.of(network);
    }

    public boolean has(Network network, String item) {
        return ticked.getOrDefault(network, Set.of()).contains(item);
    }

    /** The first list that is not done stands open. */
    public boolean isOpen(Check check) {
        return checks.stream()
                .filter(each -> !each.complete())
                .findFirst()
                .filter(check::equals)
                .isPresent();
    }
}
