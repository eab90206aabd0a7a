package dk.fortaler.sharing.internal;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text, for telling whether two posts say the same. Case, punctuation, emoji, spaces, invisible characters
 * and addresses do not count.
 *
 * @param words in their order
 * @param bare what is compared where there is no word at all
 */
record Wording(List<String> words, String bare) {
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|www\\.)\\S+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");

    Wording {
        words = List.copyOf(words);
    }

    static Wording of(String text) {
        String plain = INVISIBLE
                .matcher(ADDRESS.matcher(Normalizer.normalize(text, Form.NFKC)).replaceAll(" "))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(plain);
        while (word.find()) {
            words.add(word.group());
        }
        return new Wording(words, words.isEmpty() ? plain.replaceAll("\\s+", "") : "");
    }

    /**
     * Whether nine words in ten are the same, in whatever order: {@code 2 · common / (mine + theirs) >= 0.9}, where a word
     * that stands twice counts twice (Dice's coefficient).
     */
    boolean near(Wording other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return equals(other);
        }
        return 10 * 2 * common(other) >= 9 * (words.size() + other.words.size());
    }

    private int common(Wording other) {
        Map<String, Integer> left = new HashMap<>();
        other.words.forEach(word -> left.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : words) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return common;
    }
}
