package dk.fortaler.kernel.pictures;

/**
 * A picture as we keep and serve it: JPEG, or PNG where it has see-through parts; no metadata.
 *
 * @param mediaType {@code image/jpeg} or {@code image/png}
 */
@SuppressWarnings("ArrayRecordComponent") // hundreds of kilobytes that nobody changes are not copied
public record Rendition(byte[] bytes, String mediaType, int width, int height) {}
