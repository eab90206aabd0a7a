package dk.fortaler.demo.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Paints a {@link Scene}: flat shapes in few colours, a little different each time. */
final class Painting {
    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final int HILLS = 3;

    private final Graphics2D brush;
    private final Scene scene;
    private final Random chance;

    private Painting(Graphics2D brush, Scene scene, Random chance) {
        this.brush = brush;
        this.scene = scene;
        this.chance = chance;
    }

    /** @param variant 0 and up; the same scene and variant look the same */
    static BufferedImage of(Scene scene, int variant) {
        BufferedImage canvas = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = canvas.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        new Painting(brush, scene, new Random(31L * scene.ordinal() + variant)).paint();
        brush.dispose();
        return canvas;
    }

    private void paint() {
        brush.setPaint(new GradientPaint(0, 0, scene.above(), 0, HEIGHT, scene.below()));
        brush.fillRect(0, 0, WIDTH, HEIGHT);
        light();
        switch (scene) {
            case TURBINE, STORM -> {
                hills();
                turbines(4);
            }
            case SUN -> {
                hills();
                panels();
            }
            case PEOPLE -> people();
            case CITY, SCHOOL -> houses();
            case HEAT -> {
                hills();
                pipes();
            }
            case SHIP -> {
                turbines(2);
                sea();
            }
            case CHART -> bars();
            case NATURE -> hills();
        }
    }

    /** A sun, or what is seen of it. */
    private void light() {
        brush.setColor(new Color(255, 255, 255, scene == Scene.STORM ? 40 : 120));
        double size = 120 + chance.nextInt(120);
        brush.fill(new Ellipse2D.Double(150 + chance.nextInt(800), 60 + chance.nextInt(120), size, size));
    }

    private void hills() {
        for (int i = 0; i < HILLS; i++) {
            double top = HEIGHT * (0.62 + 0.12 * i);
            Path2D hill = new Path2D.Double();
            hill.moveTo(0, HEIGHT);
            hill.lineTo(0, top + chance.nextInt(60));
            hill.curveTo(
                    WIDTH * 0.3,
                    top - 40 - chance.nextInt(90),
                    WIDTH * 0.6,
                    top + 40 + chance.nextInt(60),
                    WIDTH,
                    top - chance.nextInt(80));
            hill.lineTo(WIDTH, HEIGHT);
            hill.closePath();
            brush.setColor(shade(i));
            brush.fill(hill);
        }
    }

    private void turbines(int count) {
        for (int i = 0; i < count; i++) {
            double x = WIDTH * (i + 0.3 + chance.nextDouble() * 0.4) / count;
            turbine(x, HEIGHT * (0.66 + chance.nextDouble() * 0.16), 210 + chance.nextInt(170));
        }
    }

    private void turbine(double x, double foot, double height) {
        brush.setColor(Color.WHITE);
        Path2D tower = new Path2D.Double();
        tower.moveTo(x - 7, foot);
        tower.lineTo(x - 3, foot - height);
        tower.lineTo(x + 3, foot - height);
        tower.lineTo(x + 7, foot);
        tower.closePath();
        brush.fill(tower);
        double turned = chance.nextDouble() * Math.PI;
        for (int blade = 0; blade < 3; blade++) {
            Path2D wing = new Path2D.Double();
            wing.moveTo(0, 0);
            wing.quadTo(height * 0.1, -height * 0.12, 0, -height * 0.62);
            wing.quadTo(-height * 0.03, -height * 0.2, 0, 0);
            AffineTransform place = AffineTransform.getTranslateInstance(x, foot - height);
            place.rotate(turned + blade * 2 * Math.PI / 3);
            brush.fill(place.createTransformedShape(wing));
        }
        brush.fill(new Ellipse2D.Double(x - 8, foot - height - 8, 16, 16));
    }

    private void panels() {
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 6; column++) {
                double x = 40 + column * 195 + row * 18;
                double y = HEIGHT * 0.66 + row * 68;
                Path2D panel = new Path2D.Double();
                panel.moveTo(x, y + 50);
                panel.lineTo(x + 40, y);
                panel.lineTo(x + 170, y);
                panel.lineTo(x + 130, y + 50);
                panel.closePath();
                brush.setColor(new Color(0x1F3A5F));
                brush.fill(panel);
                brush.setColor(new Color(255, 255, 255, 90));
                brush.setStroke(new BasicStroke(2));
                brush.draw(panel);
            }
        }
    }

    private void people() {
        Color[] clothes = {
            scene.front(), new Color(0xE07A5F), new Color(0xF2CC8F), new Color(0x3D405B), new Color(0x81B29A)
        };
        Color[] skin = {new Color(0xF1C9A5), new Color(0xC68863), new Color(0x8D5A3B), new Color(0xE8B48F)};
        int count = 4 + chance.nextInt(2);
        for (int i = 0; i < count; i++) {
            double x = WIDTH * (i + 0.5) / count;
            double tall = 300 + chance.nextInt(90);
            brush.setColor(clothes[(i + chance.nextInt(2)) % clothes.length]);
            brush.fill(new Ellipse2D.Double(x - 105, HEIGHT - tall + 110, 210, 420));
            brush.setColor(skin[chance.nextInt(skin.length)]);
            brush.fill(new Ellipse2D.Double(x - 58, HEIGHT - tall - 12, 116, 130));
        }
    }

    private void houses() {
        double x = -20;
        while (x < WIDTH) {
            double width = 90 + chance.nextInt(110);
            double height = 150 + chance.nextInt(260);
            brush.setColor(shade(chance.nextInt(HILLS)));
            brush.fill(new Rectangle2D.Double(x, HEIGHT - height, width, height));
            brush.setColor(new Color(255, 226, 150, 200));
            for (double y = HEIGHT - height + 24; y < HEIGHT - 30; y += 46) {
                for (double window = x + 16; window < x + width - 22; window += 34) {
                    if (chance.nextInt(3) > 0) {
                        brush.fill(new Rectangle2D.Double(window, y, 16, 22));
                    }
                }
            }
            x += width + 6;
        }
    }

    private void pipes() {
        brush.setStroke(new BasicStroke(34, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int i = 0; i < 3; i++) {
            Path2D pipe = new Path2D.Double();
            double y = HEIGHT * 0.6 + i * 85;
            pipe.moveTo(-40, y);
            pipe.curveTo(WIDTH * 0.3, y - 130, WIDTH * 0.6, y + 130, WIDTH + 40, y - chance.nextInt(80));
            brush.setColor(i % 2 == 0 ? new Color(0xF4A259) : new Color(0x5B8E7D));
            brush.draw(pipe);
        }
    }

    private void sea() {
        for (int i = 0; i < HILLS; i++) {
            brush.setColor(shade(i));
            brush.fill(new Rectangle2D.Double(0, HEIGHT * (0.68 + 0.1 * i), WIDTH, HEIGHT));
            if (i == 0) {
                ship(WIDTH * (0.3 + chance.nextDouble() * 0.3), HEIGHT * 0.74);
            }
        }
    }

    private void ship(double x, double y) {
        Path2D hull = new Path2D.Double();
        hull.moveTo(x, y - 70);
        hull.lineTo(x + 420, y - 70);
        hull.lineTo(x + 370, y + 10);
        hull.lineTo(x + 40, y + 10);
        hull.closePath();
        brush.setColor(new Color(0xC8553D));
        brush.fill(hull);
        brush.setColor(Color.WHITE);
        brush.fill(new Rectangle2D.Double(x + 250, y - 170, 110, 100));
        brush.fill(new Rectangle2D.Double(x + 60, y - 290, 14, 220));
        brush.fill(new Rectangle2D.Double(x + 60, y - 290, 150, 12));
    }

    private void bars() {
        for (int i = 0; i < 9; i++) {
            double height = 90 + i * 42 + chance.nextInt(60);
            brush.setColor(i == 8 ? new Color(0xF2A541) : shade(i % HILLS));
            brush.fill(new Rectangle2D.Double(95 + i * 115, HEIGHT - 60 - height, 78, height));
        }
        brush.setColor(new Color(255, 255, 255, 160));
        brush.fill(new Rectangle2D.Double(70, HEIGHT - 60, 1060, 5));
    }

    /** The front's colour, nearer and darker from 0 on. */
    private Color shade(int depth) {
        double part = 0.55 + 0.2 * depth;
        Color front = scene.front();
        Color back = scene.below();
        return new Color(
                mixed(front.getRed(), back.getRed(), part),
                mixed(front.getGreen(), back.getGreen(), part),
                mixed(front.getBlue(), back.getBlue(), part));
    }

    private static int mixed(int front, int back, double part) {
        return (int) Math.round(front * part + back * (1 - part));
    }
}
