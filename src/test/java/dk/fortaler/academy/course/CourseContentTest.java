package dk.fortaler.academy.course;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.academy.course.CourseEdits.Way;
import dk.fortaler.academy.course.Lesson.Kind;
import dk.fortaler.academy.learning.Path;
import dk.fortaler.kernel.text.Bilingual;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.networks.Network;
import dk.fortaler.web.Markdown;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourseContentTest {
    private static final Set<Network> ALL = Set.of(Network.values());

    @Test
    void theReadyCourseIsInOrderWholeInBothLanguagesAndTakesALittleUnderAnHour() {
        CourseContent course = ReadyCourse.content();
        assertThat(CourseFaults.of(course)).isEmpty();
        course.lessons().forEach(lesson -> {
            for (Language language : Language.values()) {
                assertThat(lesson.title().has(language))
                        .as("%s", lesson.title())
                        .isTrue();
                assertThat(lesson.text().has(language)).as("%s", lesson.title()).isTrue();
                assertThat(Markdown.html(lesson.text().in(language))).doesNotContain("@", "<script");
            }
        });
        for (Network network : Network.values()) {
            Path path = Path.of(course, Set.of(network), Set.of());
            assertThat(path.minutesLeft()).as(network.title()).isBetween(45, 60);
            assertThat(path.of()).isEqualTo(19);
        }
        assertThat(course.lessons().map(Lesson::id).distinct().count())
                .isEqualTo(course.lessons().count());
    }

    @Test
    void aCourseIsReadAsItWasWritten() {
        CourseContent course = ReadyCourse.content();
        assertThat(CourseJson.read(CourseJson.write(course))).isEqualTo(course);
    }

    @Test
    void progressAddsUpWhateverIsDoneAndInWhichNetworks() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            CourseContent course = ReadyCourse.content();
            Set<UUID> done = new HashSet<>();
            course.lessons().filter(lesson -> random.nextBoolean()).forEach(lesson -> done.add(lesson.id()));
            done.add(new UUID(1, 1));
            Set<Network> networks = Set.of(Network.values()[random.nextInt(8)]);
            Path path = Path.of(course, networks, done);
            assertThat(path.done()).isBetween(0, path.of());
            int left = path.steps().stream()
                    .filter(step -> !done.contains(step.lesson().id()))
                    .mapToInt(step -> step.lesson().minutes())
                    .sum();
            assertThat(path.minutesLeft()).as("seed %d", seed).isEqualTo(left);
            assertThat(path.isFinished()).isEqualTo(path.done() == path.of());
            assertThat(path.next().isEmpty()).isEqualTo(path.isFinished());
        }
    }

    @Test
    void inOrderAModuleOpensWhenThoseBeforeItAreDoneAndALessonWhenWhatItWaitsForIs() {
        CourseContent course = course(true, lesson(1, null), lesson(2, id(1)), lesson(3, null));
        Path begun = Path.of(course, ALL, Set.of());
        assertThat(begun.steps()).extracting(Path.Step::isLocked).containsExactly(false, true, true);
        Path further = Path.of(course, ALL, Set.of(id(1)));
        assertThat(further.steps()).extracting(Path.Step::isLocked).containsExactly(false, false, true);
        assertThat(Path.of(course, ALL, Set.of(id(1), id(2)))
                        .next()
                        .orElseThrow()
                        .lesson()
                        .id())
                .isEqualTo(id(3));
    }

    @Test
    void whatIsMissingIsSaidOfTheLessonThatMissesIt() {
        Lesson empty =
                new Lesson(id(1), Kind.TEXT, Bilingual.EMPTY, Bilingual.EMPTY, 0, null, id(9), List.of(), null, null);
        Lesson quiz = new Lesson(
                id(2),
                Kind.QUIZ,
                text("Quiz"),
                Bilingual.EMPTY,
                3,
                null,
                null,
                List.of(),
                new Quiz(80, 0, List.of()),
                null);
        Lesson film = new Lesson(
                id(3),
                Kind.VIDEO,
                text("Film"),
                Bilingual.EMPTY,
                3,
                null,
                null,
                List.of(),
                null,
                new Film(null, "https://evil.example/watch?v=dQw4w9WgXcQ"));
        assertThat(CourseFaults.of(course(false, empty, quiz, film)))
                .extracting(fault -> fault.lesson() + " " + fault.key())
                .contains(
                        id(1) + " academy.fault.lesson.title",
                        id(1) + " academy.fault.lesson.text",
                        id(1) + " academy.fault.lesson.minutes",
                        id(1) + " academy.fault.lesson.requires",
                        id(2) + " academy.fault.quiz.empty",
                        id(3) + " academy.fault.film.address");
    }

    @Test
    void aLessonMovesPastTheEndOfItsModuleAndNeverOutOfTheCourse() {
        CourseContent course = course(false, lesson(1, null), lesson(2, null), lesson(3, null));
        for (int i = 0; i < 10; i++) {
            course = CourseEdits.moveLesson(course, id(1), Way.DOWN);
        }
        assertThat(course.lessons().map(Lesson::id)).containsExactly(id(2), id(3), id(1));
        for (int i = 0; i < 10; i++) {
            course = CourseEdits.moveLesson(course, id(1), Way.UP);
        }
        assertThat(course.lessons().map(Lesson::id)).containsExactly(id(1), id(2), id(3));
    }

    @Test
    void aCopyHasIdsOfItsOwnAndWaitsForItsOwnLessons() {
        CourseContent course = course(false, lesson(1, null), lesson(2, id(1)));
        CourseContent copy =
                CourseEdits.copy(course, old -> new UUID(9, old.getLeastSignificantBits()), title -> title);
        List<Lesson> lessons = copy.lessons().toList();
        assertThat(lessons.get(1).requires()).isEqualTo(lessons.get(0).id()).isNotEqualTo(id(1));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "https://www.youtube.com/watch?t=10&v=dQw4w9WgXcQ&list=x, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "youtu.be/dQw4w9WgXcQ?si=abc, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "https://m.youtube.com/shorts/dQw4w9WgXcQ, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "https://vimeo.com/123456789, https://player.vimeo.com/video/123456789?dnt=1",
        "https://vimeo.com/123456789/abcdef0123, https://player.vimeo.com/video/123456789?dnt=1&h=abcdef0123",
        "https://player.vimeo.com/video/123456789, https://player.vimeo.com/video/123456789?dnt=1"
    })
    void aFilmsAddressIsKnownInTheFormsThatPeopleCopy(String address, String player) {
        assertThat(FilmAddress.of(address).orElseThrow().player()).isEqualTo(player);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "https://youtube.com/",
                "https://youtube.com/watch?v=short",
                "https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ",
                "https://evil.example/?u=youtube.com/watch?v=dQw4w9WgXcQ",
                "javascript:alert(1)",
                "https://youtube.com@evil.example/watch?v=dQw4w9WgXcQ",
                "https://vimeo.com/channels/staffpicks",
                "https://vimeo.com/12345678\"onload=x",
                "ftp://vimeo.com/123456789"
            })
    void whatIsNoFilmIsNone(String address) {
        assertThat(FilmAddress.of(address)).isEmpty();
    }

    private static CourseContent course(boolean inOrder, Lesson... lessons) {
        List<Lesson> all = List.of(lessons);
        return new CourseContent(
                text("Kursus"),
                Bilingual.EMPTY,
                inOrder,
                IntStream.rangeClosed(0, 1)
                        .mapToObj(i -> new CourseModule(
                                id(100 + i),
                                text("Modul"),
                                i == 0 ? all.subList(0, all.size() - 1) : all.subList(all.size() - 1, all.size())))
                        .toList());
    }

    private static Lesson lesson(int number, @Nullable UUID requires) {
        return new Lesson(
                id(number), Kind.TEXT, text("L" + number), text("Tekst"), 2, null, requires, List.of(), null, null);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static Bilingual text(String text) {
        return new Bilingual(text, "");
    }
}
