package dk.fortaler.kernel.text;

import java.util.Locale;
import java.util.Optional;

/** The languages that Fortaler speaks. */
public enum Language {
    DA("da-DK"),
    EN("en-GB");

    private final Locale locale;

    Language(String tag) {
        locale = Locale.forLanguageTag(tag);
    }

    public Locale locale() {
        return locale;
    }

    /** The two letters by which it is stored and written in HTML. */
    public String tag() {
        return locale.getLanguage();
    }

    /** By its two letters, whatever region follows them. */
    public static Optional<Language> of(String tag) {
        String letters = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        for (Language language : values()) {
            if (language.tag().equals(letters)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The first that a browser asks for and we speak; English where it asks for neither. */
    public static Language wanted(Iterable<Locale> wishes) {
        for (Locale wish : wishes) {
            Optional<Language> spoken = of(wish.toLanguageTag());
            if (spoken.isPresent()) {
                return spoken.get();
            }
        }
        return EN;
    }
}
