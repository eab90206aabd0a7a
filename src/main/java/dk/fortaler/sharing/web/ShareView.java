package dk.fortaler.sharing.web;

import dk.fortaler.networks.Network;
import dk.fortaler.sharing.internal.Share;
import dk.fortaler.web.Form;

/**
 * One share of the person's own: was it posted?
 *
 * @param post the text as it is pasted
 * @param askFollowers whether to ask, this once, how many follow the person there
 */
public record ShareView(Share share, String post, boolean askFollowers, Form form) {
    public boolean byPhone() {
        return share.network() == Network.INSTAGRAM;
    }

    public String address() {
        return "/shares/" + share.id().value();
    }
}
