package dk.fortaler.guidelines;

import dk.fortaler.guidelines.Words.Word;
import java.util.ArrayList;
import java.util.List;

/** Words to be found in a text: each as it is, or with a star at its end or beginning for whatever follows or leads. */
record Phrase(List<Part> parts) {
    Phrase {
        parts = List.copyOf(parts);
    }

    /** Without a single letter or digit it has no parts, and is found nowhere. */
    static Phrase of(String text) {
        List<Part> parts = new ArrayList<>();
        for (Word word : Words.split(text)) {
            boolean before = word.start() > 0 && text.charAt(word.start() - 1) == '*';
            boolean after = word.end() < text.length() && text.charAt(word.end()) == '*';
            parts.add(new Part(word.plain(), before, after));
        }
        return new Phrase(parts);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** One of its words. */
    record Part(String plain, boolean anyBefore, boolean anyAfter) {
        boolean matches(String word) {
            if (anyBefore && anyAfter) {
                return word.contains(plain);
            }
            if (anyBefore) {
                return word.endsWith(plain);
            }
            return anyAfter ? word.startsWith(plain) : word.equals(plain);
        }
    }
}
