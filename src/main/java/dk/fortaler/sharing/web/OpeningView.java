package dk.fortaler.sharing.web;

import dk.fortaler.networks.Network;
import dk.fortaler.sharing.internal.Share;

/**
 * Between us and the network's dialog.
 *
 * @param dialog its address
 * @param post the whole text to paste, where the dialog cannot take it along; empty where it can, or there is none
 */
public record OpeningView(Share share, String dialog, String post) {
    /** Snapchat lives on the phone, where its own share sheet knows the way. */
    public boolean byPhoneToo() {
        return share.network() == Network.SNAPCHAT;
    }

    public String back() {
        return "/shares/" + share.id().value();
    }
}
