package dk.fortaler.content.web;

import dk.fortaler.content.PictureId;
import dk.fortaler.content.internal.KeptPicture;
import dk.fortaler.content.internal.PictureRepository;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.storage.Storage;
import dk.fortaler.kernel.storage.StoredFile;
import dk.fortaler.web.Missing;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Pictures for signed-in people of the organisation; they never change, so a browser asks once. */
@Controller
class PicturePages {
    private final PictureRepository pictures;
    private final Storage storage;

    PicturePages(PictureRepository pictures, Storage storage) {
        this.pictures = pictures;
        this.storage = storage;
    }

    @GetMapping("/pictures/{id}")
    ResponseEntity<byte[]> large(@PathVariable UUID id, SignedIn me) {
        return serve(id, me, KeptPicture::large);
    }

    @GetMapping("/pictures/{id}/small")
    ResponseEntity<byte[]> small(@PathVariable UUID id, SignedIn me) {
        return serve(id, me, KeptPicture::small);
    }

    private ResponseEntity<byte[]> serve(UUID id, SignedIn me, Function<KeptPicture, StoredFile> size) {
        KeptPicture picture = pictures.find(new PictureId(id)).orElseThrow(Missing::new);
        byte[] bytes = storage.open(me.organisation(), size.apply(picture)).orElseThrow(Missing::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(picture.mediaType()))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable())
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(bytes);
    }
}
