package dk.fortaler.sharing.web;

import dk.fortaler.sharing.internal.Share;

/**
 * Between us and the network's dialog.
 *
 * @param dialog its address
 * @param post the whole text to paste, where the dialog cannot take it along; empty where it can
 */
public record OpeningView(Share share, String dialog, String post) {}
