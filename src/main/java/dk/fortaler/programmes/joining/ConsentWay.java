package dk.fortaler.programmes.joining;

import java.util.Locale;

/** On which way a consent was given or came to an end. */
public enum ConsentWay {
    /** By the link of a mail of theirs. */
    LINK,
    SIGNED_IN,
    /** It ended with the last programme that they left, */
    LEFT,
    /** or from which a manager took them. */
    REMOVED,
    /** They left the organisation. */
    GONE;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
