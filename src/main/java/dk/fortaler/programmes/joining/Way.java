package dk.fortaler.programmes.joining;

import java.util.Locale;

/** How it came that somebody is asked; of the mail's texts too. */
public enum Way {
    /** A manager asks them, alone or with others. */
    ASKED(false),
    /** They answered the link that an open call mailed ({@link Wishing}). */
    CALL(true),
    /** They applied and were accepted. */
    APPLICATION(true),
    /** They waited, and there is a seat. */
    WAITING(true),
    /** A colleague thought of them. */
    NOMINATION(false),
    /** They came, or moved, where a rule looks. */
    RULE(false);

    private final boolean ownWish;

    Way(boolean ownWish) {
        this.ownWish = ownWish;
    }

    /** Whether they asked for it: nobody is spared what they wish themself. */
    public boolean ownWish() {
        return ownWish;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Way of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
