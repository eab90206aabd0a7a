package dk.fortaler.content;

import java.util.UUID;

/** A picture that is kept with us. */
public record PictureId(UUID value) {
    /** At most 1,600 pixels wide; for signed-in people of the organisation. */
    public String address() {
        return "/pictures/" + value;
    }

    /** At most 640 pixels wide. */
    public String smallAddress() {
        return address() + "/small";
    }
}
