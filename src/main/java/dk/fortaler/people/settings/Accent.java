package dk.fortaler.people.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The colours an organisation can choose from: Tabler's, by their names. */
public enum Accent {
    BLUE,
    AZURE,
    INDIGO,
    PURPLE,
    PINK,
    RED,
    ORANGE,
    YELLOW,
    LIME,
    GREEN,
    TEAL,
    CYAN;

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Accent> of(String tag) {
        return Arrays.stream(values()).filter(each -> each.tag().equals(tag)).findFirst();
    }
}
