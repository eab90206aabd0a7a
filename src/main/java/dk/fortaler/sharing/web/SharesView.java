package dk.fortaler.sharing.web;

import dk.fortaler.networks.Network;
import dk.fortaler.sharing.ShareAction;
import dk.fortaler.sharing.internal.Share;
import dk.fortaler.web.Form;
import dk.fortaler.web.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person has shared, and how many follow them where.
 *
 * @param older address of the next page, where there is one
 * @param first whether this is the newest page
 * @param form numbers of followers that could not be read
 * @param actions what else can be done with a share that is out
 */
public record SharesView(
        List<Share> shares,
        @Nullable String older,
        boolean first,
        Map<Network, Integer> followers,
        Form form,
        List<ShareAction> actions) {
    public SharesView {
        actions = List.copyOf(actions);
        shares = List.copyOf(shares);
        followers = Map.copyOf(followers);
    }

    /** As it was typed, or as it is known. */
    public String followers(Network network, Page page) {
        if (form.isRefused()) {
            return form.value(network.key());
        }
        Integer known = followers.get(network);
        return known == null ? "" : page.number(known);
    }
}
