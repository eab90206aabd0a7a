package dk.fortaler.guidelines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How somebody is reached, as a person typed it, with the numbers and mail addresses in it made to be pressed.
 *
 * @param parts in order; together they are the line, letter by letter
 */
public record ContactLine(List<Part> parts) {
    private static final String APART = "[ \\u00a0.\\-/()]{0,3}";

    /** A number from abroad, a Danish one of eight digits, one that begins with 0 as in most countries, and a short one. */
    private static final Pattern REACHED = Pattern.compile("(?<mail>[\\p{L}\\d._%+\\-]+@[\\p{L}\\d.\\-]+\\.\\p{L}{2,})"
            + "|(?<![\\p{L}\\d+])(?<phone>\\(?(?:\\+|00)" + APART + "45" + times(8)
            + "|\\(?(?:\\+|00)(?!" + APART + "45)" + APART + "[1-9]" + times("6,13")
            + "|\\(?0" + times("5,11")
            + "|[1-9]" + times(7)
            + "|[1-9]" + times("4,6") + "(?!" + APART + "\\d)"
            + "|11[24])(?!\\d)");

    /** Hours and days are written with as many digits as numbers are. */
    private static final Pattern TIME = Pattern.compile(
            "[0-2]?\\d[.:][0-5]\\d *- *[0-2]?\\d([.:][0-5]\\d)?|[0-3]?\\d *[./-] *[01]?\\d *[./-] *(\\d{2}|\\d{4})");

    private static final Pattern ANY_NUMBER = Pattern.compile("\\d{3}");

    public ContactLine {
        parts = List.copyOf(parts);
    }

    /** @param address {@code tel:} or {@code mailto:}; empty for words between */
    public record Part(String text, String address) {
        public boolean isPhone() {
            return address.startsWith("tel:");
        }
    }

    public static ContactLine of(String line) {
        List<Part> parts = new ArrayList<>();
        Matcher found = REACHED.matcher(line);
        int told = 0;
        while (found.find()) {
            String text = found.group();
            if (TIME.matcher(text).matches()) {
                continue;
            }
            if (found.start() > told) {
                parts.add(new Part(line.substring(told, found.start()), ""));
            }
            parts.add(new Part(text, found.group("mail") != null ? "mailto:" + text : "tel:" + dialled(text)));
            told = found.end();
        }
        if (told < line.length()) {
            parts.add(new Part(line.substring(told), ""));
        }
        return new ContactLine(parts);
    }

    /** Whether it has a number, if only an extension, or a mail address: a place alone helps nobody who is not there. */
    public boolean reaches() {
        return parts.stream()
                .anyMatch(part -> !part.address().isEmpty()
                        || ANY_NUMBER.matcher(part.text()).find());
    }

    /** The first number that can be dialled. */
    public Optional<Part> phone() {
        return parts.stream().filter(Part::isPhone).findFirst();
    }

    private static String dialled(String text) {
        boolean abroad = text.contains("+");
        // The 0 in "+44 (0)20" is for those who call from within the country.
        String digits = (abroad ? text.replace("(0)", "") : text).replaceAll("\\D", "");
        return abroad ? "+" + digits : digits;
    }

    private static String times(Object count) {
        return "(?:" + APART + "\\d){" + count + "}";
    }
}
