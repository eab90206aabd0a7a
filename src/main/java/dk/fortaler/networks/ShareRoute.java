package dk.fortaler.networks;

import java.net.URI;

/** How a prepared post gets onto a network without any key: always by the person's own hand. */
public sealed interface ShareRoute {
    /**
     * The network's own dialog is opened in a new tab.
     *
     * @param address of the dialog
     * @param textIncluded whether the text stands in it already; otherwise it is copied first and pasted there
     */
    record Dialog(URI address, boolean textIncluded) implements ShareRoute {}

    /**
     * The phone's share sheet with the picture; elsewhere the picture is saved and the text copied.
     *
     * @param site the network's front page, for those at a desk
     */
    record PhoneSheet(URI site) implements ShareRoute {}

    /** Mastodon needs to know the person's server first. */
    record NeedsServer() implements ShareRoute {}
}
