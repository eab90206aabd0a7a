package dk.fortaler.sharing.web;

import dk.fortaler.networks.Network;
import dk.fortaler.sharing.internal.Share;
import java.util.List;
import java.util.Map;

/** What a person has shared, and how many follow them where. */
public record SharesView(List<Share> shares, Map<Network, Integer> followers) {}
