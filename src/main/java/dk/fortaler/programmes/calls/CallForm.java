package dk.fortaler.programmes.calls;

import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.calls.Question.Kind;
import dk.fortaler.programmes.calls.Question.Option;
import dk.fortaler.web.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A call as it is typed: its questions by number, an empty one is none. */
final class CallForm {
    private static final int LONGEST_TEXT = 10_000;

    private final HttpServletRequest request;
    private final Map<String, List<String>> errors = new LinkedHashMap<>();

    CallForm(HttpServletRequest request) {
        this.request = request;
    }

    /** What is wrong with it, by field; filled by {@link #call}. */
    Map<String, List<String>> errors() {
        return errors;
    }

    Call call(ProgrammeId programme) {
        String danish = text("danish");
        String english = text("english");
        if (danish.length() > LONGEST_TEXT) {
            errors.put("danish", List.of("web.form.too-long"));
        }
        if (english.length() > LONGEST_TEXT) {
            errors.put("english", List.of("web.form.too-long"));
        }
        Call.State state = Call.State.of(text("state")).orElse(Call.State.CLOSED);
        if (state != Call.State.CLOSED && danish.isBlank() && english.isBlank()) {
            errors.put("danish", List.of("calls.text.missing"));
        }
        return new Call(programme, state, "", cohort(), danish, english, questions(), revision());
    }

    private @Nullable UUID cohort() {
        return dk.fortaler.kernel.identity.Ids.parse(text("cohort")).orElse(null);
    }

    private int revision() {
        String typed = text("revision");
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    }

    private List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < Question.MOST; i++) {
            question(i).ifPresent(questions::add);
        }
        return questions;
    }

    private Optional<Question> question(int number) {
        String danish = line("q-" + number + "-danish");
        String english = line("q-" + number + "-english");
        if (danish.isEmpty() && english.isEmpty()) {
            return Optional.empty();
        }
        if (danish.length() > Question.LONGEST || english.length() > Question.LONGEST) {
            errors.put("q-" + number + "-danish", List.of("web.form.too-long"));
        }
        Kind kind = Kind.of(text("q-" + number + "-kind")).orElse(Kind.TEXT);
        List<Option> options = kind == Kind.TEXT ? List.of() : options(number);
        if (kind != Kind.TEXT && (options.size() < 2 || options.size() > Question.MOST_OPTIONS)) {
            errors.put("q-" + number + "-options", List.of("calls.question.options.wrong"));
        }
        String id = text("q-" + number + "-id");
        String kept = id.matches("[a-z0-9]{1,20}")
                ? id
                : "q" + UUID.randomUUID().toString().substring(0, 8);
        return Optional.of(new Question(kept, kind, danish, english, options));
    }

    private List<Option> options(int number) {
        return text("q-" + number + "-options")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && line.length() <= Question.LONGEST)
                .map(Option::parse)
                .toList();
    }

    private String line(String name) {
        return Form.line(text(name));
    }

    private String text(String name) {
        String sent = request.getParameter(name);
        return sent == null ? "" : sent.replace("\r\n", "\n").replace("\0", "").strip();
    }

    /** A call that is stored, as the form shows it. */
    static Map<String, Object> stored(Call call) {
        Map<String, Object> stored = new HashMap<>();
        stored.put("state", call.state().key());
        stored.put("cohort", call.cohort());
        stored.put("danish", call.danish());
        stored.put("english", call.english());
        stored.put("revision", call.revision());
        for (int i = 0; i < call.questions().size(); i++) {
            Question question = call.questions().get(i);
            stored.put("q-" + i + "-id", question.id());
            stored.put("q-" + i + "-kind", question.kind().key());
            stored.put("q-" + i + "-danish", question.danish());
            stored.put("q-" + i + "-english", question.english());
            stored.put(
                    "q-" + i + "-options",
                    question.options().stream().map(Option::line).collect(java.util.stream.Collectors.joining("\n")));
        }
        return stored;
    }
}
