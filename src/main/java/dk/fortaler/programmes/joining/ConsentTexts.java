package dk.fortaler.programmes.joining;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.programmes.Purpose;
import java.util.Arrays;
import java.util.List;

/** The texts of all purposes as they are now, in one language. */
public record ConsentTexts(List<ConsentText> all) {
    public ConsentTexts {
        all = List.copyOf(all);
    }

    public static ConsentTexts in(Language language) {
        return new ConsentTexts(Arrays.stream(Purpose.values())
                .map(purpose -> ConsentText.newest(purpose, language))
                .toList());
    }

    public ConsentText of(Purpose purpose) {
        return all.stream()
                .filter(text -> text.purpose() == purpose)
                .findFirst()
                .orElseThrow();
    }

    /** What can be agreed to beside taking part. */
    public List<ConsentText> more() {
        return all.stream()
                .filter(text -> text.purpose() != Purpose.TAKING_PART)
                .toList();
    }
}
