package dk.fortaler.links.internal.redirect;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.web.PlainPage;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pages for what is no redirect: made once, small, in both languages, with nothing to load. */
final class Refusals {
    private static final int LONGEST_WISH = 200;

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
        PlainPage page =
                PlainPage.of(language, texts.text(reason.key() + ".title"), texts.text(reason.key() + ".what"));
        Map<String, String> headers = new HashMap<>(reason.headers);
        headers.putAll(page.headers());
        return new Answer.Refusal(reason.status, page.body(), Map.copyOf(headers));
    }
}
