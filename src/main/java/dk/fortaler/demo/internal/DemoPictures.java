package dk.fortaler.demo.internal;

import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.storage.Storage;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Paints the stories' pictures and keeps them as uploaded ones are kept. Works in the caller's transaction. */
@Component
class DemoPictures {
    private static final int VARIANTS = 2;
    private static final int SMALL_WIDTH = 640;
    private static final int SMALL_HEIGHT = SMALL_WIDTH * Painting.HEIGHT / Painting.WIDTH;

    private final JdbcClient jdbc;
    private final Storage storage;
    private final Ids ids;
    private final Clock clock;

    DemoPictures(JdbcClient jdbc, Storage storage, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.storage = storage;
        this.ids = ids;
        this.clock = clock;
    }

    /** The ids of a few pictures for each scene. */
    Map<Scene, List<UUID>> paint(OrganisationId organisation) {
        Map<Scene, List<UUID>> pictures = new EnumMap<>(Scene.class);
        for (Scene scene : Scene.values()) {
            List<UUID> variants = new ArrayList<>();
            for (int variant = 0; variant < VARIANTS; variant++) {
                variants.add(keep(organisation, Painting.of(scene, variant)));
            }
            pictures.put(scene, List.copyOf(variants));
        }
        return pictures;
    }

    private UUID keep(OrganisationId organisation, BufferedImage large) {
        UUID id = ids.next();
        jdbc.sql("""
                        insert into picture (id, large_file, small_file, media_type, width, height, small_width, small_height, kept_at)
                        values (:id, :large, :small, 'image/jpeg', :width, :height, :smallWidth, :smallHeight, :now)
                        """)
                .param("id", id)
                .param("large", storage.put(organisation, jpeg(large)).key())
                .param("small", storage.put(organisation, jpeg(small(large))).key())
                .param("width", Painting.WIDTH)
                .param("height", Painting.HEIGHT)
                .param("smallWidth", SMALL_WIDTH)
                .param("smallHeight", SMALL_HEIGHT)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    private static BufferedImage small(BufferedImage large) {
        BufferedImage small = new BufferedImage(SMALL_WIDTH, SMALL_HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = small.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(large, 0, 0, SMALL_WIDTH, SMALL_HEIGHT, null);
        brush.dispose();
        return small;
    }

    private static byte[] jpeg(BufferedImage picture) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
