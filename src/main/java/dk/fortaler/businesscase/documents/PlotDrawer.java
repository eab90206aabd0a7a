package dk.fortaler.businesscase.documents;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import dk.fortaler.businesscase.documents.Curves.Curve;
import java.awt.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Hands each place for a chart in the paper to the {@link Plot} that draws it. */
final class PlotDrawer implements FSObjectDrawerFactory {
    static final String TYPE = "application/x-fortaler-plot";
    static final String MONTHS = "months";
    static final String BALANCE = "balance";

    private final Outline outline;

    PlotDrawer(Outline outline) {
        this.outline = outline;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getTagName().equals("object")
                && element.getAttribute("type").equals(TYPE);
    }

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        return isReplacedObject(element) ? this::draw : null;
    }

    private @Nullable Map<Shape, String> draw(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dots) {
        Curves curves = element.getAttribute("data-plot").equals(MONTHS) ? outline.months() : outline.balance();
        String only = element.getAttribute("data-curve");
        float wide = (float) width / dots;
        float high = (float) height / dots;
        device.drawWithGraphics((float) x, (float) y, wide, high, graphics -> {
            Plot plot = new Plot(graphics, outline.palette(), wide, high);
            if (only.isEmpty()) {
                plot.draw(curves);
            } else {
                Curve curve = curves.curves().get(Integer.parseInt(only));
                plot.sample(curve);
            }
        });
        return null;
    }
}
