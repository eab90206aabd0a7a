package dk.fortaler.web;

/** What stands in the circle where a person has no picture. */
public final class Initials {
    private Initials() {}

    /** The first letters of the first and the last name. */
    public static String of(String name) {
        String[] parts = name.strip().split("\\s+");
        String first = letter(parts[0]);
        return parts.length == 1 ? first : first + letter(parts[parts.length - 1]);
    }

    private static String letter(String word) {
        return word.isEmpty() ? "" : Character.toString(Character.toUpperCase(word.codePointAt(0)));
    }
}
