package dk.fortaler.kernel.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import dk.fortaler.kernel.pictures.PictureReading.Accepted;
import dk.fortaler.kernel.pictures.PictureReading.Fault;
import dk.fortaler.kernel.pictures.PictureReading.Refused;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
    /** Red above, blue below, with a green column to the left. */
    private static BufferedImage flag(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width, height / 2);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, height / 2, width, height - height / 2);
        graphics.setColor(Color.GREEN);
        graphics.fillRect(0, 0, width / 4, height);
        graphics.dispose();
        return image;
    }

    private static byte[] encoded(BufferedImage image, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, bytes)).isTrue();
        return bytes.toByteArray();
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        return encoded(flag(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    private static Accepted accepted(byte[] bytes) {
        assertThat(Pictures.read(bytes)).isInstanceOf(Accepted.class);
        return (Accepted) Pictures.read(bytes);
    }

    private static void assertRefused(byte[] bytes, Fault fault) {
        assertThat(Pictures.read(bytes)).isEqualTo(new Refused(fault));
    }

    @Test
    void makesALargeAndASmallPicture() throws IOException {
        Accepted picture = accepted(jpeg(4_000, 2_000));
        assertThat(picture.large()).returns(1_600, Rendition::width).returns(800, Rendition::height);
        assertThat(picture.small()).returns(640, Rendition::width).returns(320, Rendition::height);
        assertThat(picture.large().mediaType()).isEqualTo("image/jpeg");
        assertThat(decoded(picture.small()).getWidth()).isEqualTo(640);
    }

    @Test
    void leavesASmallPictureAsLargeAsItIs() throws IOException {
        assertThat(accepted(jpeg(300, 200)).large()).returns(300, Rendition::width);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "bmp", "jpeg"})
    void readsTheUsualFormats(String format) throws IOException {
        BufferedImage image = flag(400, 300, BufferedImage.TYPE_INT_RGB);
        assertThat(isNear(decoded(accepted(encoded(image, format)).large()).getRGB(300, 50), Color.RED))
                .isTrue();
    }

    @Test
    void readsWebp() {
        // One grey pixel field of 120 x 120, lossless.
        byte[] webp = Base64.getDecoder().decode("UklGRh4AAABXRUJQVlA4TBEAAAAvd8AdAAdQ//73v/+BiOh/AAA=");
        assertThat(accepted(webp).large()).returns(120, Rendition::width);
    }

    @Test
    void keepsWhatIsSeeThrough() throws IOException {
        byte[] png = encoded(new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB), "png");
        Rendition large = accepted(png).large();
        assertThat(large.mediaType()).isEqualTo("image/png");
        assertThat(decoded(large).getRGB(5, 5) >>> 24).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "2, 1, 0", "3, 1, 1", "4, 0, 1", "5, 0, 0", "6, 1, 0", "7, 1, 1", "8, 0, 1"})
    void turnsAPictureAsTheCameraWasHeld(int orientation, int right, int below) throws IOException {
        BufferedImage stored = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
        stored.createGraphics().fillRect(0, 0, 50, 50);
        Rendition upright =
                accepted(withExif(encoded(stored, "jpeg"), orientation)).large();
        assertThat(upright.width()).isEqualTo(orientation < 5 ? 400 : 200);
        int x = right == 0 ? 10 : upright.width() - 10;
        int y = below == 0 ? 10 : upright.height() - 10;
        assertThat(isNear(decoded(upright).getRGB(x, y), Color.WHITE)).isTrue();
    }

    @Test
    void passesOnNeitherLocationNorCamera() throws Exception {
        byte[] located = withExif(jpeg(400, 300), 1);
        var before = ImageMetadataReader.readMetadata(new ByteArrayInputStream(located));
        assertThat(before.getFirstDirectoryOfType(GpsDirectory.class)).isNotNull();
        for (Rendition rendition :
                new Rendition[] {accepted(located).large(), accepted(located).small()}) {
            var after = ImageMetadataReader.readMetadata(new ByteArrayInputStream(rendition.bytes()));
            assertThat(after.getFirstDirectoryOfType(GpsDirectory.class)).isNull();
            assertThat(after.getFirstDirectoryOfType(ExifIFD0Directory.class)).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"20000, 100", "100, 20000", "8000, 6000", "2147483647, 2147483647"})
    void refusesTooManyPixelsBeforeDecodingOne(int width, int height) {
        assertRefused(pngThatClaims(width, height), Fault.TOO_MANY_PIXELS);
    }

    @Test
    void refusesWhatIsNoPicture() throws IOException {
        assertRefused(new byte[0], Fault.NOT_A_PICTURE);
        assertRefused("<html>".getBytes(StandardCharsets.UTF_8), Fault.NOT_A_PICTURE);
        assertRefused(new byte[5_000], Fault.NOT_A_PICTURE);
        assertRefused(
                "<?xml version='1.0'?><svg xmlns='x' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8),
                Fault.DRAWING);
        assertRefused(pngThatClaims(500, 500), Fault.BROKEN);
        assertRefused(jpeg(40, 40), Fault.TOO_SMALL);
    }

    @Test
    void doesNotStumbleOverBytesThatLie() throws IOException {
        byte[] good = jpeg(300, 300);
        for (int position = 0; position < good.length; position += 61) {
            byte[] bad = good.clone();
            bad[position] ^= (byte) 0xFF;
            assertThat(Pictures.read(bad)).isNotNull();
        }
    }

    private static BufferedImage decoded(Rendition rendition) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(rendition.bytes()));
    }

    private static boolean isNear(int rgb, Color wanted) {
        Color colour = new Color(rgb);
        return Math.abs(colour.getRed() - wanted.getRed())
                        + Math.abs(colour.getGreen() - wanted.getGreen())
                        + Math.abs(colour.getBlue() - wanted.getBlue())
                < 60;
    }

    /** A header alone: what a bomb would promise. */
    private static byte[] pngThatClaims(int width, int height) {
        byte[] header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        var crc = new CRC32();
        crc.update(header);
        return ByteBuffer.allocate(8 + 4 + 17 + 4)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put(header)
                .putInt((int) crc.getValue())
                .array();
    }

    /** Puts an EXIF block with an orientation and a latitude behind the JPEG's first marker. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(80);
        tiff.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put("N\0\0\0".getBytes(StandardCharsets.US_ASCII));
        tiff.putInt(0);
        byte[] block = tiff.array();
        return ByteBuffer.allocate(jpeg.length + 10 + block.length)
                .put(jpeg, 0, 2)
                .put(new byte[] {(byte) 0xFF, (byte) 0xE1})
                .putShort((short) (8 + block.length))
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(block)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }
}
