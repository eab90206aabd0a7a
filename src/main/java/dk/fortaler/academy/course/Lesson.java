package dk.fortaler.academy.course;

import dk.fortaler.kernel.text.Bilingual;
import dk.fortaler.networks.Network;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is done in one go.
 *
 * @param id stays the same from version to version: by it, what a person has done is known
 * @param text Markdown
 * @param minutes that it takes, by estimate
 * @param network only people who are to share there see it; null for everybody
 * @param requires a lesson that is to be done first; null for none
 * @param checklist what to tick; empty except for a checklist
 * @param quiz null except for a quiz
 * @param film null except for a film
 */
public record Lesson(
        UUID id,
        Kind kind,
        Bilingual title,
        Bilingual text,
        int minutes,
        @Nullable Network network,
        @Nullable UUID requires,
        List<CheckItem> checklist,
        @Nullable Quiz quiz,
        @Nullable Film film) {
    public static final int LONGEST_TEXT = 20_000;
    public static final int MOST_MINUTES = 120;

    public enum Kind {
        TEXT,
        CHECKLIST,
        QUIZ,
        VIDEO;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Lesson {
        checklist = checklist == null ? List.of() : List.copyOf(checklist);
    }

    public boolean isFor(Set<Network> networks) {
        return network == null || networks.contains(network);
    }
}
