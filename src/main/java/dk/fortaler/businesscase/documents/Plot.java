package dk.fortaler.businesscase.documents;

import dk.fortaler.businesscase.documents.Curves.Curve;
import dk.fortaler.businesscase.documents.Curves.Kind;
import dk.fortaler.businesscase.documents.Curves.Shade;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws bars, lines and marks; no letters, so that no font of the machine is asked for. */
final class Plot {
    private static final float HAIR = 0.5f;
    private static final float FINE = 1.2f;
    private static final float STRONG = 2.2f;
    private static final float[] DASHES = {4, 3};
    private static final double BAR = 0.62;
    private static final double MARK = 4;

    private final Graphics2D graphics;
    private final Palette palette;
    private final double width;
    private final double height;

    Plot(Graphics2D graphics, Palette palette, double width, double height) {
        this.graphics = graphics;
        this.palette = palette;
        this.width = width;
        this.height = height;
    }

    void draw(Curves curves) {
        Axis axis = Axis.of(curves);
        for (int i = 0; i < axis.lines(); i++) {
            double value = axis.from() + i * axis.step();
            boolean zero = Math.abs(value) < axis.step() / 2;
            graphics.setColor(zero ? Palette.MUTED : Palette.LINE);
            graphics.setStroke(new BasicStroke(zero ? HAIR * 2 : HAIR));
            graphics.draw(new Line2D.Double(0, y(axis, value), width, y(axis, value)));
        }
        for (Kind kind : Kind.values()) {
            curves.curves().stream().filter(curve -> curve.kind() == kind).forEach(curve -> draw(curve, axis));
        }
    }

    /** As the legend shows it. */
    void sample(Curve curve) {
        graphics.setColor(colour(curve.shade()));
        switch (curve.kind()) {
            case BARS -> graphics.fill(new Rectangle2D.Double(0, 0, width, height));
            case MARK -> graphics.fill(mark(width / 2, height / 2));
            case LINE, DASHED -> {
                graphics.setStroke(stroke(curve.kind()));
                graphics.draw(new Line2D.Double(0, height / 2, width, height / 2));
            }
        }
    }

    private void draw(Curve curve, Axis axis) {
        graphics.setColor(colour(curve.shade()));
        switch (curve.kind()) {
            case BARS -> bars(curve.values(), axis);
            case MARK -> marks(curve.values(), axis);
            case LINE, DASHED -> {
                graphics.setStroke(stroke(curve.kind()));
                graphics.draw(line(curve.values(), axis));
            }
        }
    }

    private void bars(List<? extends @Nullable BigDecimal> values, Axis axis) {
        double each = width / values.size();
        double wide = Math.min(each * BAR, width / 6);
        for (int i = 0; i < values.size(); i++) {
            BigDecimal value = values.get(i);
            if (value != null) {
                double top = y(axis, Math.max(0, value.doubleValue()));
                double foot = y(axis, Math.min(0, value.doubleValue()));
                graphics.fill(new Rectangle2D.Double(x(i, values.size()) - wide / 2, top, wide, foot - top));
            }
        }
    }

    private void marks(List<? extends @Nullable BigDecimal> values, Axis axis) {
        for (int i = 0; i < values.size(); i++) {
            BigDecimal value = values.get(i);
            if (value != null) {
                graphics.fill(mark(x(i, values.size()), y(axis, value.doubleValue())));
            }
        }
    }

    private Path2D line(List<? extends @Nullable BigDecimal> values, Axis axis) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < values.size(); i++) {
            BigDecimal value = values.get(i);
            if (value != null) {
                double x = x(i, values.size());
                double y = y(axis, value.doubleValue());
                if (path.getCurrentPoint() == null) {
                    // One month alone is a short stroke, as a line needs two.
                    path.moveTo(values.size() == 1 ? x - MARK * 2 : x, y);
                }
                path.lineTo(values.size() == 1 ? x + MARK * 2 : x, y);
            }
        }
        return path;
    }

    private static Path2D mark(double x, double y) {
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(x, y - MARK);
        diamond.lineTo(x + MARK, y);
        diamond.lineTo(x, y + MARK);
        diamond.lineTo(x - MARK, y);
        diamond.closePath();
        return diamond;
    }

    private double x(int place, int count) {
        return width / count * (place + 0.5);
    }

    private double y(Axis axis, double value) {
        return height * (1 - axis.share(value));
    }

    private static BasicStroke stroke(Kind kind) {
        return kind == Kind.DASHED
                ? new BasicStroke(FINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0)
                : new BasicStroke(STRONG, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private Color colour(Shade shade) {
        return switch (shade) {
            case ACCENT -> palette.accent();
            case SOFT -> palette.soft();
            case MUTED -> Palette.MUTED;
            case INK -> Palette.INK;
        };
    }
}
