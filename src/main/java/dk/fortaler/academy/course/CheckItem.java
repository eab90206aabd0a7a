package dk.fortaler.academy.course;

import dk.fortaler.kernel.text.Bilingual;
import java.util.UUID;

/** One thing to do and tick. */
public record CheckItem(UUID id, Bilingual text) {
    public static final int MOST = 20;
}
