package dk.fortaler.kernel.pictures;

import dk.fortaler.kernel.pictures.PictureReading.Accepted;
import dk.fortaler.kernel.pictures.PictureReading.Fault;
import dk.fortaler.kernel.pictures.PictureReading.Refused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes any picture one that is safe to keep: what its header promises is checked before a pixel is decoded, and only
 * the pixels come out again, so that neither location nor camera nor anything hidden in the file is passed on.
 */
public final class Pictures {
    public static final int LARGE = 1_600;
    public static final int SMALL = 640;
    static final long MOST_PIXELS = 40_000_000;
    static final int LONGEST_SIDE = 20_000;
    private static final int SHORTEST_SIDE = 100;
    private static final Set<String> FORMATS = Set.of("jpeg", "jpg", "png", "gif", "webp", "bmp");
    /** Decoded at most, where the format can skip pixels: with its copies up to 100 MB; so not many at the same time. */
    private static final double MOST_DECODED = 6_000_000;

    private static final Semaphore PLACES = new Semaphore(2, true);

    private Pictures() {}

    public static PictureReading read(byte[] bytes) {
        PLACES.acquireUninterruptibly();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader = readerOf(in);
            if (reader == null) {
                return new Refused(isDrawing(bytes) ? Fault.DRAWING : Fault.NOT_A_PICTURE);
            }
            try {
                reader.setInput(in, true, true);
                return read(reader, Orientation.of(bytes));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            // Decoders throw whatever they like over bytes that lie.
            return new Refused(Fault.BROKEN);
        } catch (OutOfMemoryError tooLarge) {
            // One large block was asked for and not had; nothing else was lost.
            return new Refused(Fault.TOO_MANY_PIXELS);
        } finally {
            PLACES.release();
        }
    }

    private static @Nullable ImageReader readerOf(ImageInputStream in) throws IOException {
        for (Iterator<ImageReader> readers = ImageIO.getImageReaders(in); readers.hasNext(); ) {
            ImageReader reader = readers.next();
            if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return reader;
            }
        }
        return null;
    }

    private static boolean isDrawing(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, 2_000), StandardCharsets.ISO_8859_1);
        return beginning.contains("<svg");
    }

    private static PictureReading read(ImageReader reader, Orientation orientation) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width >= LONGEST_SIDE || height >= LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            return new Refused(Fault.TOO_MANY_PIXELS);
        }
        if (Math.min(width, height) < SHORTEST_SIDE) {
            return new Refused(Fault.TOO_SMALL);
        }
        BufferedImage upright = orientation.upright(Scaling.inSrgb(decode(reader, width, height)));
        BufferedImage large = Scaling.toFit(upright, LARGE);
        return new Accepted(Scaling.encode(large), Scaling.encode(Scaling.toFit(large, SMALL)));
    }

    /** Skips pixels already while decoding, so that a small file cannot ask for all the memory. */
    private static BufferedImage decode(ImageReader reader, int width, int height) throws IOException {
        ImageReadParam parameters = reader.getDefaultReadParam();
        int skip = (int) Math.max(1, Math.ceil(Math.sqrt((double) width * height / MOST_DECODED)));
        parameters.setSourceSubsampling(skip, skip, 0, 0);
        return reader.read(0, parameters);
    }
}
