package dk.fortaler.sharing.web;

import dk.fortaler.networks.Network;
import dk.fortaler.sharing.ShareAction;
import dk.fortaler.sharing.internal.Share;
import dk.fortaler.web.Form;
import java.util.List;

/**
 * One share of the person's own: was it posted?
 *
 * @param post the text as it is pasted
 * @param site the network's front page, where it has no dialog of its own; else empty
 * @param example what the address of a post looks like there
 * @param askFollowers whether to ask, this once, how many follow the person there
 * @param paused whether nothing is shared just now
 * @param actions what else can be done with it once it is out
 */
public record ShareView(
        Share share,
        String post,
        String site,
        String example,
        boolean askFollowers,
        Form form,
        boolean paused,
        List<ShareAction> actions) {
    public ShareView {
        actions = List.copyOf(actions);
    }

    public boolean byPhone() {
        return share.network() == Network.INSTAGRAM;
    }

    /** With what the person wrote, until it is posted. */
    public String sheet() {
        return "/feed/" + share.item() + "/share?network=" + share.network().key();
    }

    public String address() {
        return "/shares/" + share.id().value();
    }
}
