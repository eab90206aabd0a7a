package dk.fortaler.goals.conversions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose goals a conversion counts for. The organisation's it always does. */
public record CountedFor(
        @Nullable UUID programme,
        @Nullable UUID person,
        @Nullable UUID share) {
    public static final CountedFor NOBODY = new CountedFor(null, null, null);

    /** With the programme of the link or hook, where nothing closer says which. */
    public CountedFor orProgramme(@Nullable UUID other) {
        return programme == null ? new CountedFor(other, person, share) : this;
    }
}
