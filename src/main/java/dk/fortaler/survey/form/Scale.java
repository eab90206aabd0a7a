package dk.fortaler.survey.form;

import dk.fortaler.kernel.text.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Whole numbers from one end to the other.
 *
 * @param low what the lowest means; may be empty
 * @param high what the highest means; may be empty
 */
public record Scale(int from, int to, Map<Language, String> low, Map<Language, String> high) {
    public Scale {
        low = Map.copyOf(low);
        high = Map.copyOf(high);
    }

    public List<Integer> steps() {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }

    public boolean contains(int value) {
        return value >= from && value <= to;
    }

    public String low(Language language) {
        return Question.in(low, language);
    }

    public String high(Language language) {
        return Question.in(high, language);
    }
}
