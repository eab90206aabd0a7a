package dk.fortaler.academy.course;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares what somebody wrote with what is right, as a teacher would: not by capitals, spaces or a full stop. */
final class ShortAnswers {
    private static final Pattern BETWEEN = Pattern.compile("[\\p{Z}\\p{P}\\p{Cntrl}]+");

    private ShortAnswers() {}

    static boolean matches(String answer, List<String> accepted) {
        String written = plain(answer);
        return !written.isEmpty()
                && accepted.stream().anyMatch(right -> plain(right).equals(written));
    }

    static String plain(String text) {
        return BETWEEN.matcher(Normalizer.normalize(text, Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
