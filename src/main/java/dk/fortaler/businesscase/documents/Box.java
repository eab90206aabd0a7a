package dk.fortaler.businesscase.documents;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A place on a slide, in points. */
record Box(double x, double y, double width, double height) {
    Rectangle2D rectangle() {
        return new Rectangle2D.Double(x, y, width, height);
    }

    /** So many boxes beside each other, with a gap between. */
    List<Box> columns(int count, double gap) {
        double each = (width - gap * (count - 1)) / count;
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boxes.add(new Box(x + i * (each + gap), y, each, height));
        }
        return boxes;
    }

    /** Line by line, so many in each. */
    List<Box> grid(int count, int across, double gap) {
        int down = Math.ceilDiv(count, across);
        double each = (height - gap * (down - 1)) / down;
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < down; i++) {
            boxes.addAll(new Box(x, y + i * (each + gap), width, each).columns(across, gap));
        }
        return boxes.subList(0, count);
    }

    Box fromTop(double taken) {
        return new Box(x, y + taken, width, height - taken);
    }

    Box top(double high) {
        return new Box(x, y, width, high);
    }
}
