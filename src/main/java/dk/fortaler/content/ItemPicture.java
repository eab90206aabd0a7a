package dk.fortaler.content;

/**
 * A picture as an item shows it.
 *
 * @param mediaType {@code image/jpeg} or {@code image/png}
 * @param width and {@code height}: pixels of the large one
 * @param alternative what it shows, in words, for those who do not see it; empty only in a draft
 */
public record ItemPicture(PictureId id, String mediaType, int width, int height, String alternative) {}
