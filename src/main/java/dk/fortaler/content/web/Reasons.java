package dk.fortaler.content.web;

import java.util.Locale;

/** The text that tells a person why something could not be read. */
public final class Reasons {
    private Reasons() {}

    /** @param reason a constant's name, like {@code PRIVATE_ADDRESS} */
    public static String key(String reason) {
        return "content.reason." + reason.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
