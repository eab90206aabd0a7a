package dk.fortaler.web;

import dk.fortaler.kernel.text.Language;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * A page made from a template: controllers return it. The template has two parameters, {@code page} and (where the page
 * shows something) {@code view}.
 */
public final class JteView implements View {
    private final String template;
    private final @Nullable Object view;
    private final HttpStatus status;
    private final @Nullable Guest guest;

    private JteView(String template, @Nullable Object view, HttpStatus status, @Nullable Guest guest) {
        this.template = template;
        this.view = view;
        this.status = status;
        this.guest = guest;
    }

    /** For whom a page is written that knows nobody: in which language, and in whose colour and time. */
    record Guest(Language language, String accent, ZoneId zone) {}

    /** @param template below {@code src/main/jte}, without its ending, like {@code people/list} */
    public static JteView of(String template, Object view) {
        return new JteView(template, view, HttpStatus.OK, null);
    }

    public static JteView of(String template) {
        return new JteView(template, null, HttpStatus.OK, null);
    }

    /** A form that was refused answers 422, a missing thing 404. */
    public JteView withStatus(HttpStatus other) {
        return new JteView(template, view, other, guest);
    }

    /**
     * The same page for somebody who is not signed in, but whose language and host are known from the link they follow.
     *
     * @param accent the organisation's colour, one of Tabler's names
     * @param zone the organisation's, in which times are told
     */
    public JteView forGuest(Language language, String accent, ZoneId zone) {
        return new JteView(template, view, status, new Guest(language, accent, zone));
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        WebApplicationContext context = Objects.requireNonNull(RequestContextUtils.findWebApplicationContext(request));
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("page", context.getBean(PageFactory.class).page(request, guest));
        if (view != null) {
            parameters.put("view", view);
        }
        Utf8ByteOutput output = new Utf8ByteOutput();
        context.getBean(TemplateEngine.class).render(template + ".jte", parameters, output);
        if (status != HttpStatus.OK) {
            response.setStatus(status.value());
        }
        response.setContentType("text/html; charset=utf-8");
        response.setHeader("Vary", "HX-Request, Accept-Language");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
