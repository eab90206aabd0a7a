package dk.fortaler.kernel.pictures;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pixels to other pixels, and to bytes. */
final class Scaling {
    private static final float JPEG_QUALITY = 0.86f;

    private Scaling() {}

    /** In the colours of the web, whatever profile the picture came with. */
    static BufferedImage inSrgb(BufferedImage image) {
        return drawn(image, image.getWidth(), image.getHeight());
    }

    /** At most so wide, and at most twice as high; never larger than it was. */
    static BufferedImage toFit(BufferedImage image, int widest) {
        double factor = Math.min(1.0, Math.min((double) widest / image.getWidth(), 2.0 * widest / image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        BufferedImage step = image;
        // In halves: one large step would look at four pixels only and lose the others.
        while (step.getWidth() > 2 * width && step.getHeight() > 2 * height) {
            step = drawn(step, step.getWidth() / 2, step.getHeight() / 2);
        }
        return step.getWidth() == width ? step : drawn(step, width, height);
    }

    static Rendition encode(BufferedImage image) throws IOException {
        boolean seeThrough = image.getColorModel().hasAlpha();
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer =
                ImageIO.getImageWritersByFormatName(seeThrough ? "png" : "jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters(writer, seeThrough));
        } finally {
            writer.dispose();
        }
        return new Rendition(
                bytes.toByteArray(), seeThrough ? "image/png" : "image/jpeg", image.getWidth(), image.getHeight());
    }

    private static ImageWriteParam parameters(ImageWriter writer, boolean seeThrough) {
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        if (!seeThrough) {
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(JPEG_QUALITY);
            parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        return parameters;
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        boolean seeThrough = image.getColorModel().hasAlpha();
        var result =
                new BufferedImage(width, height, seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = result.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return result;
    }
}
