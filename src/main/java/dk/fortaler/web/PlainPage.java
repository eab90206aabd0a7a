package dk.fortaler.web;

import dk.fortaler.kernel.text.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/**
 * A page that can be shown when nothing else can: small, with nothing to load, made of two texts.
 *
 * @param body UTF-8
 */
public record PlainPage(byte[] body, Map<String, String> headers) {
    private static final String STYLE =
            "body{font:1.1rem/1.5 system-ui,sans-serif;margin:0;min-height:100vh;display:grid;"
                    + "place-items:center;background:Canvas;color:CanvasText;color-scheme:light dark}"
                    + "main{max-width:28rem;padding:2rem}h1{font-size:1.6rem;margin:0 0 .5rem}p{margin:0}";
    private static final String POLICY = "default-src 'none'; style-src 'sha256-" + sha256(STYLE) + "'";

    /** Both are texts of ours, without markup. */
    public static PlainPage of(Language language, String title, String what) {
        String html = """
            <!doctype html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
            <title>%s</title><style>%s</style></head>
            <body><main><h1>%s</h1><p>%s</p></main></body></html>
            """.formatted(language.tag(), title, STYLE, title, what);
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
