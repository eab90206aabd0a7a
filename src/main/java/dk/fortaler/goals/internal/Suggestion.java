package dk.fortaler.goals.internal;

import dk.fortaler.goals.Measure;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * A target that makes sense, and why.
 *
 * @param baseline what the past gives
 * @param reason the why, of which the text tells with the other figures
 * @param people with whom it reckons
 * @param each a rule of thumb: what one person brings in the time, or the level to strive for
 * @param days of the past that were read, and of the time to come
 */
public record Suggestion(
        Measure measure, BigDecimal baseline, BigDecimal target, Reason reason, People people, double each, int days) {

    /** Whether there is anything above what is already so. */
    public boolean leavesRoom() {
        return target.compareTo(baseline) > 0;
    }

    /**
     * How many bring it about.
     *
     * @param count at least 1
     * @param size of the organisation or the department, where {@code count} is a share of it; otherwise as many as they are
     */
    public record People(int count, Source source, int size) {}

    /** Where the number of people comes from. */
    public enum Source {
        /** They are there. */
        THERE,
        /** Nobody is yet: what the approved business case plans. */
        CASE,
        /** Nobody is yet, and no case is approved: a usual share of all. */
        SIZE,
        /** Nobody is yet, and so few are known that a share says nothing: a beginning. */
        BEGINNING;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a target is made of. */
    public enum Reason {
        /** The past and an ambition on top. */
        PAST,
        /** Where there is no past: what the approved business case expects. */
        PLAN,
        /** Where there is neither: people and a rule of thumb. */
        PEOPLE,
        /** A level to strive for. */
        RULE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
