package dk.fortaler.academy.files;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Films that every browser plays, known by how their bytes begin and not by what their name says. */
enum FilmKind {
    MP4("video/mp4"),
    WEBM("video/webm");

    private static final int BRAND = 4;
    private static final int HEAD = 12;

    private final String mediaType;

    FilmKind(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<FilmKind> of(byte[] head) {
        if (head.length < HEAD) {
            return Optional.empty();
        }
        if (new String(head, BRAND, BRAND, StandardCharsets.ISO_8859_1).equals("ftyp")) {
            return Optional.of(MP4);
        }
        boolean matroska = (head[0] & 0xff) == 0x1a
                && (head[1] & 0xff) == 0x45
                && (head[2] & 0xff) == 0xdf
                && (head[3] & 0xff) == 0xa3;
        return matroska ? Optional.of(WEBM) : Optional.empty();
    }
}
