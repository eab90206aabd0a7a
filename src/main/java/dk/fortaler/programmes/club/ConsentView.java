package dk.fortaler.programmes.club;

import dk.fortaler.programmes.Purpose;
import dk.fortaler.programmes.joining.ConsentLog.Entry;
import dk.fortaler.programmes.joining.ConsentText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person has agreed to. */
public record ConsentView(List<Line> lines) {
    /**
     * One purpose.
     *
     * @param text that they agreed to, or where they have not, that they would
     * @param entry what they said last, or null
     * @param mayGive whether it makes sense: taking part is agreed to with a programme
     */
    public record Line(ConsentText text, @Nullable Entry entry, boolean mayGive) {
        public boolean given() {
            return entry != null && entry.given();
        }

        /** Whether leaving all programmes comes with it. */
        public boolean leaves() {
            return text.purpose() == Purpose.TAKING_PART;
        }
    }
}
