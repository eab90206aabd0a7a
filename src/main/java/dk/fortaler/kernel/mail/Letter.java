package dk.fortaler.kernel.mail;

import dk.fortaler.kernel.text.Language;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, in plain text; it is written as text and as HTML. Nothing in it is markup.
 *
 * @param subject one line, at most 200 characters; line breaks and other control characters become spaces
 * @param paragraphs after "Hello …", which is put before them
 * @param button the one thing to do, or null
 * @param small what stands below in small print; empty for nothing
 */
public record Letter(
        Language language,
        String subject,
        List<String> paragraphs,
        @Nullable Button button,
        String small) {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+");
    private static final int LONGEST_LINE = 200;

    public Letter {
        subject = oneLine(subject);
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * A link that looks like a button.
     *
     * @param address absolute, made by us
     */
    public record Button(String label, String address) {
        public Button {
            if (!address.startsWith("http://") && !address.startsWith("https://")) {
                throw new IllegalArgumentException("A mail's link is a whole web address");
            }
        }
    }

    /** What goes into a header has no line breaks: a name must not add headers of its own. */
    static String oneLine(String text) {
        String line = CONTROL.matcher(text).replaceAll(" ").strip();
        return line.codePoints()
                .limit(LONGEST_LINE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
