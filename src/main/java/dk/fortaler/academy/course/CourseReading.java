package dk.fortaler.academy.course;

import dk.fortaler.academy.course.Question.Choice;
import dk.fortaler.kernel.text.Bilingual;
import dk.fortaler.networks.Network;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads a course from two texts that are built alike. A line that begins with @ opens something: {@code @course},
 * {@code @module key}, {@code @lesson key kind minutes [network | pass-mark tries-a-day]}, {@code @check}; in a quiz,
 * {@code ? kind} opens a question, {@code +} is right, {@code -} wrong, {@code 1.} has its place, {@code =} is accepted
 * and {@code >} is feedback.
 */
final class CourseReading {
    private static final int KIND = 1;
    private static final int MINUTES = 2;
    private static final int NETWORK = 3;
    private static final int PASS_MARK = 3;
    private static final int TRIES = 4;

    private final List<Block> danish;
    private final List<Block> english;

    CourseReading(List<String> danish, List<String> english) {
        this.danish = blocks(danish);
        this.english = blocks(english);
        if (!heads(this.danish).equals(heads(this.english))) {
            throw new IllegalStateException("The two languages of a course differ in what they hold");
        }
    }

    /** What stands behind one @, with its lines. */
    private record Block(String head, List<String> lines) {
        String first() {
            return lines.getFirst();
        }

        String rest() {
            return String.join("\n", lines.subList(1, lines.size())).strip();
        }

        List<String> words() {
            List<String> all = List.of(head.split(" "));
            return all.subList(1, all.size());
        }
    }

    private static List<Block> blocks(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("@")) {
                blocks.add(new Block(line.strip(), new ArrayList<>()));
            } else {
                blocks.getLast().lines().add(line);
            }
        }
        return blocks;
    }

    private static List<String> heads(List<Block> blocks) {
        return blocks.stream().map(Block::head).toList();
    }

    CourseContent course() {
        List<CourseModule> modules = new ArrayList<>();
        for (int i = 1; i < danish.size(); i++) {
            Block block = danish.get(i);
            if (block.head.startsWith("@module ")) {
                modules.add(new CourseModule(id(block.head), title(i), List.of()));
            } else if (block.head.startsWith("@lesson ")) {
                CourseModule last = modules.removeLast();
                List<Lesson> lessons = new ArrayList<>(last.lessons());
                lessons.add(lesson(i));
                modules.add(last.with(lessons));
            }
        }
        Bilingual summary =
                ReadyCourse.both(danish.getFirst().rest(), english.getFirst().rest());
        return new CourseContent(title(0), summary, false, modules);
    }

    private Lesson lesson(int at) {
        Block block = danish.get(at);
        List<String> words = block.words();
        Lesson.Kind kind = Lesson.Kind.valueOf(words.get(KIND).toUpperCase(Locale.ROOT));
        boolean quiz = kind == Lesson.Kind.QUIZ;
        Network network = quiz || words.size() <= NETWORK
                ? null
                : Network.of(words.get(NETWORK)).orElseThrow();
        return new Lesson(
                id(block.head),
                kind,
                title(at),
                ReadyCourse.both(prose(block), prose(english.get(at))),
                Integer.parseInt(words.get(MINUTES)),
                network,
                null,
                kind == Lesson.Kind.CHECKLIST ? checklist(at + 1) : List.of(),
                quiz ? quiz(at) : null,
                null);
    }

    private List<CheckItem> checklist(int at) {
        List<String> first = items(danish.get(at), "- ");
        List<String> second = items(english.get(at), "- ");
        List<CheckItem> all = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            all.add(new CheckItem(
                    id(danish.get(at - 1).head + "/" + i), ReadyCourse.both(first.get(i), second.get(i))));
        }
        return all;
    }

    private Quiz quiz(int at) {
        List<String> words = danish.get(at).words();
        List<Block> first = questions(danish.get(at));
        List<Block> second = questions(english.get(at));
        List<Question> all = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            all.add(question(danish.get(at).head + "/" + i, first.get(i), second.get(i)));
        }
        return new Quiz(Integer.parseInt(words.get(PASS_MARK)), Integer.parseInt(words.get(TRIES)), all);
    }

    private static Question question(String key, Block danish, Block english) {
        Set<String> accepted = new LinkedHashSet<>(items(danish, "= "));
        accepted.addAll(items(english, "= "));
        return new Question(
                id(key),
                Question.Kind.valueOf(danish.head.substring(2).strip().toUpperCase(Locale.ROOT)),
                ReadyCourse.both(danish.first(), english.first()),
                ReadyCourse.both(
                        items(danish, "> ").getFirst(), items(english, "> ").getFirst()),
                choices(key, danish, english),
                List.copyOf(accepted));
    }

    private static List<Choice> choices(String key, Block danish, Block english) {
        List<Choice> all = new ArrayList<>();
        List<String> first =
                danish.lines.stream().filter(line -> choice(line) != null).toList();
        List<String> second =
                english.lines.stream().filter(line -> choice(line) != null).toList();
        for (int i = 0; i < first.size(); i++) {
            all.add(new Choice(
                    id(key + "/" + i),
                    ReadyCourse.both(
                            Objects.requireNonNull(choice(first.get(i))),
                            Objects.requireNonNull(choice(second.get(i)))),
                    !first.get(i).startsWith("- ")));
        }
        return all;
    }

    private static @Nullable String choice(String line) {
        return line.matches("([+-]|\\d\\.) .*") ? line.substring(line.indexOf(' ') + 1) : null;
    }

    private static List<Block> questions(Block quiz) {
        List<Block> questions = new ArrayList<>();
        for (String line : quiz.lines) {
            if (line.startsWith("? ")) {
                questions.add(new Block(line, new ArrayList<>()));
            } else if (!questions.isEmpty()) {
                questions.getLast().lines.add(line);
            }
        }
        return questions;
    }

    /** A lesson's own text, without the questions that follow it. */
    private static String prose(Block block) {
        String text = block.rest();
        boolean quiz = block.words().get(KIND).equals("quiz");
        int questions = quiz ? text.indexOf("\n? ") : -1;
        return questions < 0 ? text : text.substring(0, questions);
    }

    private static List<String> items(Block block, String sign) {
        return block.lines.stream()
                .filter(line -> line.startsWith(sign))
                .map(line -> line.substring(sign.length()))
                .toList();
    }

    private Bilingual title(int at) {
        return ReadyCourse.both(danish.get(at).first(), english.get(at).first());
    }

    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes(("academy/" + ReadyCourse.KEY + "/" + key).getBytes(StandardCharsets.UTF_8));
    }
}
