package dk.fortaler.content.web;

/** What a person searches for. */
final class Search {
    private static final int LONGEST = 100;

    private Search() {}

    static String tidy(String typed) {
        String text = typed.replace("\0", "").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
