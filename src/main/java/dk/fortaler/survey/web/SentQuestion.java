package dk.fortaler.survey.web;

import dk.fortaler.survey.form.Kind;
import dk.fortaler.survey.web.QuestionDraft.Line;
import dk.fortaler.survey.web.QuestionDraft.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a question's form. */
final class SentQuestion {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final Pattern ON = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:[A-Za-z0-9_-]{1,40}");

    private SentQuestion() {}

    /**
     * As it was sent.
     *
     * @param code of the stored question: no form changes it
     */
    static QuestionDraft read(HttpServletRequest request, UUID id, @Nullable String code, Kind kind) {
        return new QuestionDraft(
                id,
                code,
                kind,
                version(request),
                words(request, "text"),
                kind.hasOptions() ? lines(request, "option") : List.of(),
                kind == Kind.MATRIX ? lines(request, "row") : List.of(),
                text(request, "from"),
                text(request, "to"),
                words(request, "low"),
                words(request, "high"),
                request.getParameter("required") != null,
                kind == Kind.SINGLE && request.getParameter("background") != null,
                on(request));
    }

    static Kind kind(@Nullable String sent) {
        for (Kind kind : Kind.values()) {
            if (sent != null && kind.key().equals(sent.toLowerCase(Locale.ROOT))) {
                return kind;
            }
        }
        return Kind.SINGLE;
    }

    private static List<Line> lines(HttpServletRequest request, String name) {
        String[] keys = values(request, name + "Key");
        String[] danish = values(request, name + "Da");
        String[] english = values(request, name + "En");
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(danish.length, english.length) && i <= QuestionDraft.LINES; i++) {
            String key = at(keys, i);
            lines.add(new Line(KEY.matcher(key).matches() ? key : "", new Words(at(danish, i), at(english, i))));
        }
        return lines;
    }

    private static Set<String> on(HttpServletRequest request) {
        Set<String> on = new HashSet<>();
        for (String each : values(request, "on")) {
            if (ON.matcher(each).matches()) {
                on.add(each);
            }
        }
        return on;
    }

    private static int version(HttpServletRequest request) {
        String version = text(request, "version");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }

    private static Words words(HttpServletRequest request, String name) {
        return new Words(text(request, name + "Da"), text(request, name + "En"));
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static String[] values(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? new String[0] : values;
    }

    private static String at(String[] values, int place) {
        return place < values.length ? values[place] : "";
    }
}
