package dk.fortaler.academy.files;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.academy.CourseId;
import dk.fortaler.academy.course.CourseContent;
import dk.fortaler.academy.course.CourseDrafts;
import dk.fortaler.academy.course.CourseEdits;
import dk.fortaler.academy.course.CourseModule;
import dk.fortaler.academy.course.Film;
import dk.fortaler.academy.course.Lesson;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.storage.Storage;
import dk.fortaler.kernel.storage.StoredFile;
import dk.fortaler.kernel.text.Bilingual;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.Multipart;
import dk.fortaler.testing.TestClock;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FortalerTest
class LessonFilesTest {
    private static final UUID LESSON = new UUID(7, 1);
    private static final byte[] FILM = "....ftypisom....".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern WAITS = Pattern.compile("name=\"(kept\\w+)\" value=\"([0-9a-f-]{36})\" checked");

    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    CourseDrafts drafts;

    @Autowired
    LessonFiles files;

    @Autowired
    UnusedFiles unused;

    @Autowired
    Storage storage;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void aCopyShowsItsFilesWhenItsOriginalIsGone() {
        TestPerson writer = aWriter();
        UUID film = aFilm(writer);
        UUID picture = aFilm(writer);
        CourseId original = in(writer, () -> drafts.make(course(film, "Se ![her](/academy/files/" + picture + ")")));
        try (Visitor visitor = new Visitor(browsers, writer)) {
            visitor.post("/academy/courses/" + original.value() + "/copy", "");
            visitor.post("/academy/courses/" + original.value() + "/edit/drop", "");
            assertThat(in(writer, () -> drafts.find(original).isPresent())).isFalse();
            clock.advance(Duration.ofDays(3));
            tidy(writer);
            assertThat(visitor.get("/academy/files/" + film).status()).isEqualTo(200);
            assertThat(visitor.get("/academy/files/" + picture).status()).isEqualTo(200);
        }
    }

    @Test
    void aFilmStaysWithTheVersionThatHadItAndGoesWhenNothingShowsItAnyMore() {
        TestPerson writer = aWriter();
        UUID first = aFilm(writer);
        UUID second = aFilm(writer);
        UUID third = aFilm(writer);
        CourseId course = in(writer, () -> {
            CourseId made = drafts.make(course(first, "Se"));
            drafts.publish(writer.id(), made, 1);
            drafts.save(made, course(second, "Se"), 2);
            drafts.save(made, course(third, "Se"), 3);
            return made;
        });
        List<StoredFile> pieces =
                in(writer, () -> files.find(second).orElseThrow().pieces());
        assertThat(in(writer, () -> unused.find())).as("may wait in a form").isEmpty();
        clock.advance(Duration.ofDays(2));
        assertThat(in(writer, () -> unused.find())).containsExactly(second);
        tidy(writer);
        assertThat(in(writer, () -> files.find(second))).isEmpty();
        assertThat(pieces)
                .isNotEmpty()
                .allMatch(piece -> storage.open(writer.organisation(), piece).isEmpty());
        assertThat(in(writer, () -> files.find(first))).as("of the version").isPresent();
        assertThat(in(writer, () -> files.find(third))).as("of the draft").isPresent();
        in(writer, () -> {
            drafts.drop(course);
            return true;
        });
        tidy(writer);
        assertThat(in(writer, () -> files.find(third))).isEmpty();
        assertThat(in(writer, () -> files.find(first))).isPresent();
    }

    @Test
    void whatIsShownBetweenTheFindingAndTheRemovalStays() {
        TestPerson writer = aWriter();
        UUID film = aFilm(writer);
        clock.advance(Duration.ofDays(2));
        assertThat(in(writer, () -> unused.find())).containsExactly(film);
        in(writer, () -> drafts.make(course(film, "Se")));
        in(writer, () -> {
            unused.remove(List.of(film));
            return true;
        });
        assertThat(in(writer, () -> files.find(film))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into guideline_draft (danish, english, revision) values (:text, '', 1)",
                """
                insert into guideline_edition (number, danish, english, change_danish, change_english, asks, published_at)
                values (1, '', :text, '', '', false, now())""",
                """
                insert into crisis (id, reason, danish, english, contact, pauses_sharing, pauses_publishing, tells, began_at)
                values (gen_random_uuid(), 'Brand', '', :text, '', false, false, false, now())""",
                """
                insert into programme (id, name, created_at, own_rules, own_rules_changed_at)
                values (gen_random_uuid(), 'Salg', now(), :text, now())""",
                """
                with made as (insert into programme (id, name, created_at) values (gen_random_uuid(), 'Salg', now()) returning id)
                insert into programme_call (programme_id, state, code, danish, english)
                select id, 'closed', 'code-of-it', :text, '' from made""",
                """
                insert into academy_session (id, title, about, starts, zone, starts_at, minutes, created_at)
                values (gen_random_uuid(), 'Kickoff', :text, now(), 'UTC', now(), 60, now())"""
            })
    void aPictureStaysThatAnyTextShows(String written) {
        TestPerson writer = aWriter();
        UUID shown = aFilm(writer);
        UUID unseen = aFilm(writer);
        in(
                writer,
                () -> jdbc.sql(written)
                        .param("text", "Se ![her](/academy/files/" + shown + ")")
                        .update());
        clock.advance(Duration.ofDays(2));
        assertThat(in(writer, () -> unused.find())).containsExactly(unseen);
        in(writer, () -> {
            unused.remove(List.of(shown, unseen));
            return true;
        });
        assertThat(in(writer, () -> files.find(shown))).isPresent();
        assertThat(in(writer, () -> files.find(unseen))).isEmpty();
    }

    @Test
    void aGoodFilmWaitsInTheFormWhereThePictureIsRefusedAndGoesInWithTheNextSaving() {
        TestPerson writer = aWriter();
        CourseId course = in(writer, () -> drafts.make(course(null, "Se")));
        String form = "/academy/courses/" + course.value() + "/edit/lessons/" + LESSON;
        try (Visitor visitor = new Visitor(browsers, writer)) {
            Visitor.Answer refused = visitor.post(
                    form,
                    typed(1).file("movie", "kickoff.mp4", FILM)
                            .file("picture", "foto.png", "no picture".getBytes(StandardCharsets.US_ASCII)));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("Det er ikke et billede", "kickoff.mp4", ">Min tekst</textarea>");
            String film = waiting(refused).group(2);
            assertThat(film(writer, course)).as("not saved yet").isNull();
            Visitor.Answer saved = visitor.post(form, typed(1).field("keptMovie", film));
            assertThat(saved.status()).isEqualTo(302);
            assertThat(film(writer, course)).hasToString(film);
        }
    }

    @Test
    void aPictureWaitsForItsWordsAndForOneWhoSavedMeanwhile() {
        TestPerson writer = aWriter();
        CourseId course = in(writer, () -> drafts.make(course(null, "Se")));
        String form = "/academy/courses/" + course.value() + "/edit/lessons/" + LESSON;
        try (Visitor visitor = new Visitor(browsers, writer)) {
            Visitor.Answer wordless = visitor.post(form, typed(1).file("picture", "foto.png", png()));
            assertThat(wordless.body()).contains("Skriv en billedtekst", "foto.png");
            String picture = waiting(wordless).group(2);
            in(writer, () -> drafts.save(course, course(null, "Andet"), 1));
            Visitor.Answer late =
                    visitor.post(form, typed(1).field("keptPicture", picture).field("altDanish", "To kolleger"));
            assertThat(late.status()).isEqualTo(422);
            assertThat(waiting(late).group(2)).isEqualTo(picture);
            visitor.post(form, typed(2).field("keptPicture", picture).field("altDanish", "To kolleger"));
            assertThat(lesson(writer, course).text().danish())
                    .isEqualTo("Min tekst\n\n![To kolleger](/academy/files/" + picture + ")");
            Visitor.Answer gone = visitor.post(
                    form, typed(3).field("keptPicture", UUID.randomUUID().toString()));
            assertThat(gone.body()).contains("er fjernet igen");
        }
    }

    private static Matcher waiting(Visitor.Answer page) {
        Matcher waits = WAITS.matcher(page.body());
        assertThat(waits.find()).as(page.body()).isTrue();
        return waits;
    }

    private static Multipart typed(int revision) {
        return new Multipart()
                .field("titleDanish", "Film")
                .field("textDanish", "Min tekst")
                .field("minutes", "3")
                .field("revision", String.valueOf(revision));
    }

    private @Nullable UUID film(TestPerson writer, CourseId course) {
        Film film = lesson(writer, course).film();
        return film == null ? null : film.file();
    }

    private Lesson lesson(TestPerson writer, CourseId course) {
        return in(
                writer,
                () -> drafts.find(course).orElseThrow().content().lesson(LESSON).orElseThrow());
    }

    private void tidy(TestPerson writer) {
        List<UUID> found = in(writer, () -> unused.find());
        in(writer, () -> {
            unused.remove(found);
            return true;
        });
    }

    private UUID aFilm(TestPerson writer) {
        return in(writer, () -> {
            try {
                return files.keep("film.mp4", new ByteArrayInputStream(FILM)).orElseThrow();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private static CourseContent course(@Nullable UUID film, String text) {
        Lesson lesson = new Lesson(
                LESSON,
                Lesson.Kind.VIDEO,
                both("Film"),
                both(text),
                3,
                null,
                null,
                List.of(),
                null,
                film == null ? null : new Film(film, ""));
        CourseContent empty = new CourseContent(both("Kursus"), Bilingual.EMPTY, false, List.of());
        return CourseEdits.addLesson(
                empty.with(List.of(new CourseModule(new UUID(7, 2), both("Modul"), List.of()))),
                new UUID(7, 2),
                lesson);
    }

    private static byte[] png() {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(240, 160, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private TestPerson aWriter() {
        return organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
    }

    private <T> T in(TestPerson person, Supplier<T> work) {
        return organisations.in(person.organisation(), work);
    }

    private static Bilingual both(String text) {
        return new Bilingual(text, text);
    }
}
