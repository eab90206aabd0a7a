package dk.fortaler.sharing.web;

import dk.fortaler.guidelines.TextAdvice;
import dk.fortaler.networks.LengthView;
import dk.fortaler.networks.Network;
import dk.fortaler.networks.TextLength;
import dk.fortaler.sharing.internal.Captions.Caption;
import dk.fortaler.sharing.internal.FeedItem;
import dk.fortaler.sharing.internal.Share;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The share sheet: one item, one network, the text ready to change.
 *
 * @param networks to choose among, those the person uses first
 * @param deselected the network that was asked for and is no longer among them, or null
 * @param text as it stands in the field
 * @param others texts to take instead: suggestions that are free, and what one of them has replaced
 * @param advice what the organisation's rules say of the text
 * @param sample an address as long as the link will be, for counting
 * @param server the person's Mastodon server, where it is asked for
 * @param posted what the person has posted there today, or null
 * @param note key of what is worth knowing about the text, or null
 * @param error key of what is wrong, or null
 * @param shownAt a share prepared since is one of this sheet's
 */
public record ShareSheetView(
        FeedItem item,
        List<Network> networks,
        Network network,
        @Nullable Network deselected,
        String text,
        List<Caption> others,
        TextLength length,
        TextAdvice advice,
        String sample,
        String server,
        @Nullable Share posted,
        @Nullable String note,
        @Nullable String error,
        Instant shownAt) {
    public ShareSheetView {
        networks = List.copyOf(networks);
        others = List.copyOf(others);
    }

    /** The text of a day when nothing is shared. */
    static final String PAUSED = "sharing.paused";

    public boolean paused() {
        return PAUSED.equals(error);
    }

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

    /** Where the first tab asks how it went. */
    public String answer() {
        return address() + "/answer?network=" + network.key() + "&since=" + shownAt;
    }

    /** What to press. */
    public String goKey() {
        if (!opensDialog()) {
            return "sharing.sheet.phone";
        }
        return posted == null ? "sharing.sheet.open" : "sharing.sheet.open.again";
    }

    /** The way out of an error about words is among the suggestions. */
    public boolean showsOthers() {
        return ShareSheetPages.TAKEN.equals(error) || note != null;
    }
}
