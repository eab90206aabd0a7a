package dk.fortaler.sharing.web;

import dk.fortaler.networks.LengthView;
import dk.fortaler.networks.Network;
import dk.fortaler.networks.TextLength;
import dk.fortaler.sharing.internal.Captions.Caption;
import dk.fortaler.sharing.internal.FeedItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The share sheet: one item, one network, the text ready to change.
 *
 * @param networks to choose among, those the person uses first
 * @param text as it stands in the field
 * @param captions other suggestions
 * @param sample an address as long as the link will be, for counting
 * @param server the person's Mastodon server, where it is asked for
 * @param error key of what is wrong, or null
 */
public record ShareSheetView(
        FeedItem item,
        List<Network> networks,
        Network network,
        String text,
        List<Caption> captions,
        TextLength length,
        String sample,
        String server,
        @Nullable String error) {

    public LengthView lengthView() {
        return new LengthView(network, length);
    }

    /** The network's own dialog opens in a new tab; for Instagram the next step is shown here. */
    public boolean opensDialog() {
        return network != Network.INSTAGRAM;
    }

    public String address() {
        return "/feed/" + item.id() + "/share";
    }
}
