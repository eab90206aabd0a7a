package dk.fortaler.businesscase.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart over the months.
 *
 * @param name what it shows, in a sentence, for whoever cannot see it
 * @param headline the one thing to see in it
 * @param labels of the months
 * @param unit of the values, as the axis is headed
 * @param millions what stands behind a number that counts millions
 */
record Curves(String name, String headline, List<String> labels, List<Curve> curves, String unit, String millions) {
    Curves {
        labels = List.copyOf(labels);
        curves = List.copyOf(curves);
    }

    enum Kind {
        BARS,
        LINE,
        /** Broken and thinner: what stands beside the main line. */
        DASHED,
        /** Single points, each with a mark. */
        MARK
    }

    enum Shade {
        ACCENT,
        SOFT,
        MUTED,
        INK
    }

    /** @param values one for each label; null where there is none */
    record Curve(String name, Kind kind, Shade shade, List<? extends @Nullable BigDecimal> values) {
        Curve {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    double most() {
        return values().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
    }

    double least() {
        return values().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
    }

    private java.util.stream.Stream<BigDecimal> values() {
        return curves.stream().flatMap(curve -> curve.values().stream()).<BigDecimal>mapMulti((value, kept) -> {
            if (value != null) {
                kept.accept(value);
            }
        });
    }
}
