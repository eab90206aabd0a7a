package dk.fortaler.networks.web;

import dk.fortaler.networks.Network;
import dk.fortaler.networks.TextLength;

/** How much room a text takes on a network. */
public record LengthView(Network network, TextLength length) {}
