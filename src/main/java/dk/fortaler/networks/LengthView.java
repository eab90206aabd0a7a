package dk.fortaler.networks;

/** How much room a text takes on a network. */
public record LengthView(Network network, TextLength length) {}
