package dk.fortaler.links.internal.redirect;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pages for what is no redirect: made once, small, in both languages, with nothing to load. */
final class Refusals {
    private static final int LONGEST_WISH = 200;
    private static final String STYLE =
            "body{font:1.1rem/1.5 system-ui,sans-serif;margin:0;min-height:100vh;display:grid;"
                    + "place-items:center;background:Canvas;color:CanvasText;color-scheme:light dark}"
                    + "main{max-width:28rem;padding:2rem}h1{font-size:1.6rem;margin:0 0 .5rem}p{margin:0}";

    enum Reason {
        MISSING(404, Map.of()),
        TOO_OFTEN(429, Map.of("Retry-After", "60")),
        UNAVAILABLE(503, Map.of("Retry-After", "10")),
        METHOD(405, Map.of("Allow", "GET, HEAD")),
        MALFORMED(400, Map.of());

        private final int status;
        private final Map<String, String> headers;

        Reason(int status, Map<String, String> headers) {
            this.status = status;
            this.headers = headers;
        }

        String key() {
            return "links.refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Map<Reason, Map<Language, Answer.Refusal>> pages = new EnumMap<>(Reason.class);

    Refusals() {
        for (Reason reason : Reason.values()) {
            Map<Language, Answer.Refusal> byLanguage = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                byLanguage.put(language, page(reason, language));
            }
            pages.put(reason, byLanguage);
        }
    }

    /** @param languages the Accept-Language header */
    Answer.Refusal of(Reason reason, @Nullable String languages) {
        Map<Language, Answer.Refusal> byLanguage = pages.getOrDefault(reason, Map.of());
        Answer.Refusal page = byLanguage.get(wanted(languages));
        if (page == null) {
            throw new IllegalStateException("Every reason has its page in every language");
        }
        return page;
    }

    private static Language wanted(@Nullable String languages) {
        if (languages == null || languages.length() > LONGEST_WISH) {
            return Language.EN;
        }
        try {
            List<Locale> wishes = Locale.LanguageRange.parse(languages).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .toList();
            return Language.wanted(wishes);
        } catch (IllegalArgumentException unreadable) {
            return Language.EN;
        }
    }

    private static Answer.Refusal page(Reason reason, Language language) {
        Texts texts = Texts.of(language);
        String title = texts.text(reason.key() + ".title");
        String html = """
            <!doctype html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
            <title>%s</title><style>%s</style></head>
            <body><main><h1>%s</h1><p>%s</p></main></body></html>
            """.formatted(language.tag(), title, STYLE, title, texts.text(reason.key() + ".what"));
        Map<String, String> headers = new HashMap<>(reason.headers);
        headers.put("Content-Type", "text/html;charset=utf-8");
        headers.put("Content-Language", language.tag());
        headers.put("Vary", "Accept-Language");
        headers.put("Content-Security-Policy", "default-src 'none'; style-src 'sha256-" + sha256(STYLE) + "'");
        return new Answer.Refusal(reason.status, html.getBytes(StandardCharsets.UTF_8), Map.copyOf(headers));
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
