package dk.fortaler.content.internal;

import dk.fortaler.content.ItemId;
import dk.fortaler.content.PictureId;
import dk.fortaler.content.StoryKind;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.pictures.PictureReading;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a person made of an item: words, picture, captions, all at once. */
@Service
@Transactional
public class EditItem {
    private final ItemRepository items;
    private final PictureRepository pictures;
    private final CaptionRepository captions;

    EditItem(ItemRepository items, PictureRepository pictures, CaptionRepository captions) {
        this.items = items;
        this.pictures = pictures;
        this.captions = captions;
    }

    /**
     * @param picture of those that the item may show; another one counts as none
     * @param alternative what the picture shows, in words
     */
    public record Change(
            String title,
            String description,
            Optional<PictureId> picture,
            String alternative,
            StoryKind kind,
            PeopleShown people,
            Captions captions) {}

    /**
     * Saves it all, or nothing.
     *
     * @param seen the version that the person changed
     * @return false where somebody has saved it since
     */
    public boolean save(PersonId by, ItemId id, int seen, Change change) {
        boolean saved = items.save(by, id, seen, change);
        if (saved) {
            captions.replace(id, change.captions());
        }
        return saved;
    }

    /** Adds a picture to choose from. */
    public PictureId addPicture(ItemId id, PictureReading.Accepted picture) {
        return pictures.keep(id, picture);
    }

    /** False where the item was ever published. */
    public boolean removeDraft(ItemId id) {
        List<KeptPicture> offered = pictures.of(id);
        boolean removed = items.removeDraft(id);
        if (removed) {
            pictures.forget(offered);
        }
        return removed;
    }
}
