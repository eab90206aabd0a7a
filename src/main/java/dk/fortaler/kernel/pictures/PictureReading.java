package dk.fortaler.kernel.pictures;

/** What became of bytes that were said to be a picture. */
public sealed interface PictureReading {

    /** Upright, without metadata: {@code large} at most 1,600 pixels wide, {@code small} at most 640. */
    record Accepted(Rendition large, Rendition small) implements PictureReading {}

    record Refused(Fault fault) implements PictureReading {}

    /** Why a picture is not taken, in kinds that a person can act on. */
    enum Fault {
        /** Something else, or a kind we do not read: HEIC, TIFF, AVIF. */
        NOT_A_PICTURE,
        /** A vector drawing: it may carry scripts, and networks do not take it. */
        DRAWING,
        /** More than 40 million pixels, or a side of 20,000 and more. */
        TOO_MANY_PIXELS,
        /** It begins as a picture and does not hold. */
        BROKEN,
        /** Under 100 pixels on a side: an icon. */
        TOO_SMALL
    }
}
