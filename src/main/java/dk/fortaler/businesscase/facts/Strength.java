package dk.fortaler.businesscase.facts;

import java.util.Locale;

/** How far a fact carries. */
public enum Strength {
    /** Somebody's own figure who sells what it speaks for. */
    VENDOR,
    /** Research, official statistics, or a survey by others. */
    STUDY,
    /** What a law, an authority or a network's terms say. */
    LAW,
    /** An argument of ours, without a source. */
    REASONING;

    /** In the file of facts and in the keys of texts. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
