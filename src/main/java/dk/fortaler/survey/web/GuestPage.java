package dk.fortaler.survey.web;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.survey.internal.Doorway;
import dk.fortaler.web.JteView;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What the pages of a survey's guests have in common: the language, and how they say that nothing is taken here. */
final class GuestPage {
    private GuestPage() {}

    /** As chosen in the page; else the invited person's; else what the browser wishes. */
    static Language language(HttpServletRequest request, @Nullable Language own) {
        String wish = request.getParameter("lang");
        if (wish != null && Language.of(wish).isPresent()) {
            return Language.of(wish).get();
        }
        return own == null ? Language.wanted(Collections.list(request.getLocales())) : own;
    }

    static Map<String, List<String>> sent(HttpServletRequest request) {
        Map<String, List<String>> sent = new HashMap<>();
        request.getParameterMap().forEach((field, values) -> sent.put(field, List.of(values)));
        return sent;
    }

    /** Why no answer is taken here. */
    static JteView shut(Doorway door, Language language) {
        return switch (door.state()) {
            case ANSWERED -> already(door, language);
            case LOCKED -> notice(door, language, "survey.locked").withStatus(HttpStatus.SERVICE_UNAVAILABLE);
            case OPEN, CLOSED -> closed(door, language);
        };
    }

    /** That an answer came by this link before. */
    static JteView already(Doorway door, Language language) {
        return notice(door, language, "survey.already").withStatus(HttpStatus.GONE);
    }

    static JteView closed(Doorway door, Language language) {
        return notice(door, language, "survey.over").withStatus(HttpStatus.GONE);
    }

    /** The link leads nowhere: mistyped, cut off, or of a survey that was thrown away. */
    static JteView unknown(HttpServletRequest request) {
        return JteView.of("survey/notice", new NoticeView(NoticeView.NOBODY, "survey.unknown", null))
                .forGuest(language(request, null), "blue", ZoneOffset.UTC)
                .withStatus(HttpStatus.NOT_FOUND);
    }

    private static JteView notice(Doorway door, Language language, String text) {
        return JteView.of("survey/notice", new NoticeView(door.host(), text, null))
                .forGuest(language, door.accent(), door.zone());
    }
}
