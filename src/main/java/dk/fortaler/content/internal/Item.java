package dk.fortaler.content.internal;

import dk.fortaler.content.ItemId;
import dk.fortaler.content.PictureId;
import dk.fortaler.content.StoryKind;
import dk.fortaler.kernel.identity.WebAddress;
import java.util.Optional;
import java.util.UUID;

/**
 * A content item as its maker works on it.
 *
 * @param reason why its page could not be read: of {@link dk.fortaler.kernel.http.Fetched.Reason}, {@link #NO_PAGE} or
 *     {@link #NO_ROOM}
 * @param entry the story that it was made of
 * @param edited whether a person has saved it; from then on, reading its page changes none of its words
 * @param version grows each time a person saves it
 */
public record Item(
        ItemId id,
        WebAddress address,
        String site,
        String title,
        String description,
        Optional<PictureId> picture,
        String alternative,
        Reading reading,
        String reason,
        Optional<UUID> entry,
        StoryKind kind,
        PeopleShown people,
        boolean edited,
        int version) {
    public static final String NO_PAGE = "NO_PAGE";
    /** Its pictures could not be kept. */
    public static final String NO_ROOM = "NO_ROOM";

    /** How far the reading of its page is. */
    public enum Reading {
        UNDER_WAY,
        DONE,
        FAILED,
        /** Nobody asked for it. */
        BY_HAND
    }
}
