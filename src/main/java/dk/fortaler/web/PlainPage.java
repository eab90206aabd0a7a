package dk.fortaler.web;

import dk.fortaler.kernel.text.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/**
 * A page that can be shown when nothing else can: small, with nothing to load.
 *
 * @param body UTF-8
 */
public record PlainPage(byte[] body, Map<String, String> headers) {
    private static final String STYLE =
            "body{font:1.1rem/1.5 system-ui,sans-serif;margin:0;min-height:100vh;display:grid;"
                    + "place-items:center;background:Canvas;color:CanvasText;color-scheme:light dark}"
                    + "main{max-width:28rem;padding:2rem}h1{font-size:1.6rem;margin:0 0 .5rem}p{margin:0}"
                    + "button{font:inherit;margin-top:1rem;padding:.6rem 1.2rem;min-height:2.75rem}";
    private static final String POLICY =
            "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; style-src 'sha256-"
                    + sha256(STYLE) + "'";

    /**
     * A form to be sent once more, as it was.
     *
     * @param action where to
     * @param button a text of ours
     */
    record Again(String action, Map<String, String[]> fields, String button) {
        private String html() {
            StringBuilder html = new StringBuilder("<form method=\"post\" action=\"")
                    .append(HtmlUtils.htmlEscape(action))
                    .append("\">");
            fields.forEach((name, values) -> {
                for (String value : values) {
                    html.append("<input type=\"hidden\" name=\"")
                            .append(HtmlUtils.htmlEscape(name))
                            .append("\" value=\"")
                            .append(HtmlUtils.htmlEscape(value))
                            .append("\">");
                }
            });
            return html.append("<button>")
                    .append(button)
                    .append("</button></form>")
                    .toString();
        }
    }

    /** Both are texts of ours, without markup. */
    public static PlainPage of(Language language, String title, String what) {
        return page(language, title, what, "");
    }

    /** The same, with what somebody was about to send. */
    static PlainPage withForm(Language language, String title, String what, Again again) {
        return page(language, title, what, again.html());
    }

    private static PlainPage page(Language language, String title, String what, String form) {
        String html = """
            <!doctype html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
            <title>%s</title><style>%s</style></head>
            <body><main><h1>%s</h1><p>%s</p>%s</main></body></html>
            """.formatted(language.tag(), title, STYLE, title, what, form);
        return new PlainPage(
                html.getBytes(StandardCharsets.UTF_8),
                Map.of(
                        "Content-Type",
                        "text/html;charset=utf-8",
                        "Content-Language",
                        language.tag(),
                        "Vary",
                        "Accept-Language",
                        "Content-Security-Policy",
                        POLICY));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
