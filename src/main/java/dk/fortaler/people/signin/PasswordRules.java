package dk.fortaler.people.signin;

import dk.fortaler.kernel.text.Resource;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which passwords are refused, after NIST SP 800-63B: short ones, common ones, and those made of what everybody knows
 * about the person. Nothing is asked for in return: no digits, no signs, no change every month.
 */
public final class PasswordRules {
    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    private static final Set<String> COMMON_WORDS = read("/signin/common-words.txt");

    private static final Pattern ROUND_THE_WORDS = Pattern.compile("[^\\p{L}]+");
    private static final List<String> ROWS = List.of(
            "01234567890123456789",
            "98765432109876543210",
            "abcdefghijklmnopqrstuvwxyz",
            "qwertyuiopåasdfghjklæøzxcvbnm",
            "1q2w3e4r5t6y7u8i9o0p",
            "1qaz2wsx3edc4rfv5tgb6yhn");

    private PasswordRules() {}

    private static Set<String> read(String list) {
        return Resource.text(list)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param known what everybody knows about the person: name, e-mail address, organisation
     * @return the key of the text that says why it is refused, or nothing
     */
    public static Optional<String> refusal(String typed, Collection<String> known) {
        String password = Normalizer.normalize(typed, Normalizer.Form.NFC);
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("signin.password.short");
        }
        if (length > LONGEST) {
            return Optional.of("signin.password.long");
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (isCommon(lower)) {
            return Optional.of("signin.password.common");
        }
        return isMadeOf(lower, known) ? Optional.of("signin.password.personal") : Optional.empty();
    }

    private static boolean isCommon(String password) {
        if (password.codePoints().distinct().count() < 5 || isRepetition(password)) {
            return true;
        }
        if (ROWS.stream().anyMatch(row -> row.contains(password))) {
            return true;
        }
        String letters = ROUND_THE_WORDS.matcher(password).replaceAll("");
        return letters.length() < 4 && !password.contains(" ")
                || isCommonWord(letters)
                || isCommonWord(unleet(password));
    }

    private static boolean isCommonWord(String letters) {
        return COMMON_WORDS.contains(letters) || isTwoCommon(letters);
    }

    private static boolean isTwoCommon(String letters) {
        return COMMON_WORDS.stream()
                .anyMatch(word -> letters.startsWith(word) && COMMON_WORDS.contains(letters.substring(word.length())));
    }

    private static boolean isRepetition(String password) {
        return password.length() >= 2 && (password + password).indexOf(password, 1) < password.length();
    }

    private static boolean isMadeOf(String password, Collection<String> known) {
        String rest = ROUND_THE_WORDS.matcher(password).replaceAll("");
        for (String fact : known) {
            for (String word : ROUND_THE_WORDS.split(fact.toLowerCase(Locale.ROOT))) {
                if (word.length() >= 4) {
                    rest = rest.replace(word, "");
                }
            }
        }
        return rest.length() < 4;
    }

    /** {@code p@ssw0rd2026!} is {@code password}. */
    private static String unleet(String password) {
        String word = password.replaceFirst("[^\\p{L}]+$", "")
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('@', 'a')
                .replace('$', 's');
        return ROUND_THE_WORDS.matcher(word).replaceAll("");
    }
}
