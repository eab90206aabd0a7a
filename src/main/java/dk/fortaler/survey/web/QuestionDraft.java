package dk.fortaler.survey.web;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.survey.form.Condition;
import dk.fortaler.survey.form.Kind;
import dk.fortaler.survey.form.Option;
import dk.fortaler.survey.form.Question;
import dk.fortaler.survey.form.Scale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question while it is written: exactly what stands in the form, letter by letter. Buttons inside the form (another line,
 * up, down, away) change it without saving, so that all works without scripts.
 *
 * @param from and {@code to}: the scale's ends as typed
 * @param on what it waits for: {@code <question>:<option>}
 */
public record QuestionDraft(
        UUID id,
        @Nullable String code,
        Kind kind,
        int version,
        Words text,
        List<Line> options,
        List<Line> rows,
        String from,
        String to,
        Words low,
        Words high,
        boolean required,
        boolean background,
        Set<String> on) {
    static final int LINES = 40;
    static final int LONGEST = 300;
    private static final Pattern COMMAND = Pattern.compile("(option|row)-(more|up|down|drop)(?:-(\\d{1,3}))?");

    public QuestionDraft {
        options = List.copyOf(options);
        rows = List.copyOf(rows);
        on = Set.copyOf(on);
    }

    /** In both languages, as typed. */
    public record Words(String da, String en) {
        static final Words NONE = new Words("", "");

        static Words of(Map<Language, String> text) {
            return new Words(text.getOrDefault(Language.DA, ""), text.getOrDefault(Language.EN, ""));
        }

        Map<Language, String> text() {
            return Map.of(Language.DA, da.strip(), Language.EN, en.strip());
        }

        boolean empty() {
            return da.isBlank() && en.isBlank();
        }

        boolean tooLong() {
            return da.strip().length() > LONGEST || en.strip().length() > LONGEST;
        }
    }

    /** @param key empty for a new one */
    public record Line(String key, Words words) {
        static final Line EMPTY = new Line("", Words.NONE);
    }

    static QuestionDraft blank(Kind kind, int version) {
        List<Line> three = List.of(Line.EMPTY, Line.EMPTY, Line.EMPTY);
        return new QuestionDraft(
                UUID.randomUUID(),
                null,
                kind,
                version,
                Words.NONE,
                kind.hasOptions() ? three : List.of(),
                kind == Kind.MATRIX ? three : List.of(),
                "1",
                "5",
                Words.NONE,
                Words.NONE,
                false,
                false,
                Set.of());
    }

    static QuestionDraft of(Question question, int version) {
        Scale scale = question.scale();
        Condition condition = question.showIf();
        Set<String> on = new HashSet<>();
        if (condition != null) {
            condition.options().forEach(key -> on.add(condition.question() + ":" + key));
        }
        return new QuestionDraft(
                question.id(),
                question.code(),
                question.kind(),
                version,
                Words.of(question.text()),
                lines(question.options()),
                lines(question.rows()),
                scale == null ? "1" : String.valueOf(scale.from()),
                scale == null ? "5" : String.valueOf(scale.to()),
                scale == null ? Words.NONE : Words.of(scale.low()),
                scale == null ? Words.NONE : Words.of(scale.high()),
                question.required(),
                question.background(),
                on);
    }

    private static List<Line> lines(List<Option> options) {
        return options.stream()
                .map(option -> new Line(option.key(), Words.of(option.text())))
                .toList();
    }

    /** Whether a button asks for a change of the form that saves nothing. */
    static boolean isCommand(String command) {
        return COMMAND.matcher(command).matches();
    }

    /** What the button does: another line, or a line up, down, away. */
    QuestionDraft after(String command) {
        Matcher matcher = COMMAND.matcher(command);
        if (!matcher.matches()) {
            return this;
        }
        boolean ofOptions = matcher.group(1).equals("option");
        List<Line> lines = new ArrayList<>(ofOptions ? options : rows);
        int at = matcher.group(3) == null ? -1 : Integer.parseInt(matcher.group(3));
        switch (matcher.group(2)) {
            case "more" -> {
                if (lines.size() < LINES) {
                    lines.add(Line.EMPTY);
                }
            }
            case "up" -> swap(lines, at, at - 1);
            case "down" -> swap(lines, at, at + 1);
            default -> {
                if (at >= 0 && at < lines.size()) {
                    lines.remove(at);
                }
            }
        }
        return with(ofOptions ? lines : options, ofOptions ? rows : lines);
    }

    private static void swap(List<Line> lines, int one, int other) {
        if (one >= 0 && one < lines.size() && other >= 0 && other < lines.size()) {
            Collections.swap(lines, one, other);
        }
    }

    private QuestionDraft with(List<Line> newOptions, List<Line> newRows) {
        return new QuestionDraft(
                id, code, kind, version, text, newOptions, newRows, from, to, low, high, required, background, on);
    }

    QuestionDraft withVersion(int other) {
        return new QuestionDraft(
                id, code, kind, other, text, options, rows, from, to, low, high, required, background, on);
    }

    boolean tooLong() {
        return text.tooLong()
                || low.tooLong()
                || high.tooLong()
                || options.size() > LINES
                || rows.size() > LINES
                || options.stream().anyMatch(line -> line.words().tooLong())
                || rows.stream().anyMatch(line -> line.words().tooLong());
    }

    /** Whether what it waits for stands in several questions: it can wait for one. */
    boolean waitsForSeveral() {
        return on.stream().map(each -> each.split(":", 2)[0]).distinct().count() > 1;
    }

    /** The question as it will be kept: without the empty lines, and with a key for each new one. */
    Question question() {
        return new Question(
                id,
                code,
                kind,
                text.text(),
                kind.hasOptions() ? options(options) : List.of(),
                kind == Kind.MATRIX ? options(rows) : List.of(),
                kind == Kind.SCALE ? new Scale(number(from), number(to), low.text(), high.text()) : null,
                required,
                background,
                condition());
    }

    private @Nullable Condition condition() {
        Set<String> keys = new HashSet<>();
        @Nullable UUID question = null;
        for (String each : on) {
            String[] parts = each.split(":", 2);
            question = UUID.fromString(parts[0]);
            keys.add(parts[1]);
        }
        return question == null ? null : new Condition(question, keys);
    }

    private static List<Option> options(List<Line> lines) {
        Set<String> taken = new HashSet<>();
        lines.forEach(line -> taken.add(line.key()));
        List<Option> options = new ArrayList<>();
        for (Line line : lines) {
            if (line.words().empty()) {
                continue;
            }
            String key = line.key();
            for (int number = 1; key.isEmpty(); number++) {
                if (taken.add("o" + number)) {
                    key = "o" + number;
                }
            }
            options.add(new Option(key, line.words().text()));
        }
        return options;
    }

    /** What is no number is none that a scale can have. */
    private static int number(String typed) {
        return typed.strip().matches("-?\\d{1,4}") ? Integer.parseInt(typed.strip()) : Integer.MIN_VALUE / 2;
    }
}
