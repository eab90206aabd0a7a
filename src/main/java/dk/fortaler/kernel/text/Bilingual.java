package dk.fortaler.kernel.text;

/** The same in two languages; one of them may be empty. */
public record Bilingual(String danish, String english) {
    public static final Bilingual EMPTY = new Bilingual("", "");

    public boolean has(Language language) {
        return !written(language).isBlank();
    }

    /** In that language, or else in the other. */
    public String in(Language language) {
        return has(language) ? written(language) : written(other(language));
    }

    /** In which language somebody reads it who would like that one. */
    public Language read(Language language) {
        return has(language) || !has(other(language)) ? language : other(language);
    }

    public boolean isBlank() {
        return danish.isBlank() && english.isBlank();
    }

    public String written(Language language) {
        return language == Language.DA ? danish : english;
    }

    private static Language other(Language language) {
        return language == Language.DA ? Language.EN : Language.DA;
    }
}
