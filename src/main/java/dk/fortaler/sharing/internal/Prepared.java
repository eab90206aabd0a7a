package dk.fortaler.sharing.internal;

import dk.fortaler.sharing.ShareId;

/** What came of wanting to share. */
public sealed interface Prepared {
    /** The network's dialog can be opened. */
    record Ready(ShareId id) implements Prepared {}

    /** The item is not live for the person any more. */
    record Gone() implements Prepared {}

    /** It is live for the person, though none of their programmes uses the network any more. */
    record Deselected() implements Prepared {}

    /** The organisation is in a crisis, and nothing is shared. */
    record Paused() implements Prepared {}

    /** A colleague has posted these words on a network that forbids saying the same from several accounts. */
    record Taken() implements Prepared {}

    /** The person has posted other words there today, and has not said that they want a second post. */
    record PostedToday() implements Prepared {}
}
