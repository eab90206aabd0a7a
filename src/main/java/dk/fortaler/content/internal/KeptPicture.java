package dk.fortaler.content.internal;

import dk.fortaler.content.PictureId;
import dk.fortaler.kernel.storage.StoredFile;

/** A picture in the storage, in its two sizes. */
public record KeptPicture(
        PictureId id,
        StoredFile large,
        StoredFile small,
        String mediaType,
        int width,
        int height,
        int smallWidth,
        int smallHeight) {}
