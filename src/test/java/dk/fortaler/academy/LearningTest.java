package dk.fortaler.academy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.academy.course.CourseContent;
import dk.fortaler.academy.course.CourseDrafts;
import dk.fortaler.academy.course.CourseModule;
import dk.fortaler.academy.course.Lesson;
import dk.fortaler.academy.course.Question;
import dk.fortaler.academy.course.Question.Choice;
import dk.fortaler.academy.course.Quiz;
import dk.fortaler.academy.learning.RemindLearners;
import dk.fortaler.academy.learning.TakeCourse;
import dk.fortaler.academy.learning.TryQuiz;
import dk.fortaler.academy.learning.TryQuiz.Outcome;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Bilingual;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.networks.Network;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestClock;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@FortalerTest
@RecordApplicationEvents
class LearningTest {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final UUID TEXT = new UUID(5, 1);
    private static final UUID QUIZ = new UUID(5, 2);
    private static final UUID QUESTION = new UUID(5, 3);
    private static final UUID RIGHT = new UUID(5, 4);
    private static final UUID WRONG = new UUID(5, 5);

    @Autowired
    TestOrganisations organisations;

    @Autowired
    CourseDrafts drafts;

    @Autowired
    Learning learning;

    @Autowired
    ProfileChecks checks;

    @Autowired
    TakeCourse take;

    @Autowired
    TryQuiz quizzes;

    @Autowired
    RemindLearners reminders;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents events;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void aQuizThatIsSentFromManyWindowsAtOnceIsTriedOnceAndTheCourseIsFinishedOnce() {
        TestPerson person = aPerson();
        CourseId course = begun(person, 0);
        in(person, () -> take.read(person.id(), course, TEXT));
        UUID form = UUID.randomUUID();
        var sent = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> in(
                        person,
                        () -> quizzes.answer(
                                person.id(), course, QUIZ, i < 3 ? form : UUID.randomUUID(), answer(RIGHT)))))
                .toList();
        sent.forEach(CompletableFuture::join);
        assertThat(in(person, () -> quizzes.tries(person.id(), course, QUIZ))).hasSize(1);
        assertThat(in(person, () -> learning.finished(person.id()))).containsExactly(course);
        assertThat(in(person, () -> take.read(person.id(), course, TEXT))).isPresent();
        Learning.Progress progress =
                in(person, () -> learning.progressOf(person.id())).getFirst();
        assertThat(progress.done()).isEqualTo(2).isEqualTo(progress.of());
        assertThat(progress.minutesLeft()).isZero();
        assertThat(progress.isFinished()).isTrue();
    }

    @Test
    void theEndOfACourseIsToldOnce() {
        TestPerson person = aPerson();
        CourseId course = begun(person, 0);
        in(person, () -> take.read(person.id(), course, TEXT));
        in(person, () -> quizzes.answer(person.id(), course, QUIZ, UUID.randomUUID(), answer(RIGHT)));
        in(person, () -> take.read(person.id(), course, TEXT));
        assertThat(events.stream(CourseFinished.class))
                .containsExactly(new CourseFinished(person.organisation(), person.id(), course));
    }

    @Test
    void aDaysTriesAreUsedUpAndThereAreNewOnesTheNextDay() {
        TestPerson person = aPerson();
        CourseId course = begun(person, 2);
        in(person, () -> take.read(person.id(), course, TEXT));
        assertThat(tried(person, course, WRONG)).isInstanceOf(Outcome.Graded.class);
        assertThat(tried(person, course, WRONG)).isInstanceOf(Outcome.Graded.class);
        assertThat(tried(person, course, RIGHT)).isInstanceOf(Outcome.NoneLeft.class);
        assertThat(in(person, () -> learning.finished(person.id()))).isEmpty();
        clock.advance(Duration.ofDays(1));
        assertThat(tried(person, course, RIGHT)).isInstanceOf(Outcome.Graded.class);
        assertThat(tried(person, course, RIGHT)).isInstanceOf(Outcome.Passed.class);
        assertThat(in(person, () -> learning.finished(person.id()))).containsExactly(course);
    }

    @Test
    void whatIsLockedOrNotThereIsNotDone() {
        TestPerson person = aPerson();
        CourseId course = in(person, () -> published(person, 0));
        assertThat(in(person, () -> take.read(person.id(), course, TEXT)))
                .as("not begun")
                .isEmpty();
        in(person, () -> take.begin(person.id(), course));
        assertThat(tried(person, course, RIGHT)).as("its lesson waits").isInstanceOf(Outcome.NoQuiz.class);
        assertThat(in(person, () -> take.read(person.id(), course, QUIZ)))
                .as("no text")
                .isEmpty();
        assertThat(in(person, () -> take.tick(person.id(), course, TEXT, Set.of(), true)))
                .isEmpty();
        assertThat(in(person, () -> take.begin(person.id(), new CourseId(UUID.randomUUID()))))
                .isEmpty();
        in(person, () -> {
            drafts.archive(person.id(), course, true);
            return true;
        });
        assertThat(in(person, () -> take.read(person.id(), course, TEXT)))
                .as("who has begun goes on")
                .isPresent();
        TestPerson late = organisations.aPerson(person.organisation(), "Sen", Language.DA, Role.AMBASSADOR);
        assertThat(in(late, () -> take.begin(late.id(), course))).isEmpty();
    }

    @Test
    void enrollingTwiceChangesNothingButADateWhereThereWasNone() {
        TestPerson person = aPerson();
        CourseId course = in(person, () -> published(person, 0));
        LocalDate day = LocalDate.of(2030, 1, 1);
        in(person, () -> {
            learning.enrol(List.of(person.id(), person.id()), course, null);
            learning.enrol(List.of(person.id()), course, day);
            learning.enrol(List.of(person.id()), course, null);
            learning.enrol(List.of(person.id()), course, day.plusYears(1));
            return true;
        });
        List<Learning.Progress> progress = in(person, () -> learning.progressOf(person.id()));
        assertThat(progress).hasSize(1);
        assertThat(progress.getFirst().due()).isEqualTo(day);
        assertThat(progress.getFirst().begunAt()).isNull();
    }

    @Test
    void aReminderComesOnceAWeekUntilTheCourseIsFinished() {
        TestPerson person = aPerson();
        CourseId course = begun(person, 0);
        assertThat(remind(person)).as("just begun").isZero();
        clock.advance(Duration.ofDays(8));
        assertThat(remind(person)).as("has not agreed to reminders").isZero();
        agree(person, true);
        assertThat(remind(person)).isEqualTo(1);
        assertThat(remind(person)).isZero();
        clock.advance(Duration.ofDays(6));
        assertThat(remind(person)).isZero();
        clock.advance(Duration.ofDays(2));
        agree(person, false);
        assertThat(remind(person))
                .as("took it back in the middle of the course")
                .isZero();
        agree(person, true);
        assertThat(remind(person)).isEqualTo(1);
        in(person, () -> take.read(person.id(), course, TEXT));
        in(person, () -> quizzes.answer(person.id(), course, QUIZ, UUID.randomUUID(), answer(RIGHT)));
        clock.advance(Duration.ofDays(8));
        assertThat(remind(person)).as("finished").isZero();
    }

    @Test
    void ticksOnAProfileAreCountedByNetworkAndNonsenseIsLeftOut() {
        TestPerson person = aPerson();
        in(person, () -> {
            checks.tick(person.id(), Network.LINKEDIN, Set.of("photo", "headline", "nonsense"));
            checks.tick(person.id(), Network.LINKEDIN, Set.of("headline"));
            checks.tick(person.id(), Network.MASTODON, Set.of("photo", "bio", "link", "finding", "security"));
            return true;
        });
        List<ProfileChecks.Check> all =
                in(person, () -> checks.of(person.id(), Set.of(Network.LINKEDIN, Network.MASTODON)));
        assertThat(all)
                .containsExactly(
                        new ProfileChecks.Check(Network.LINKEDIN, 1, 7),
                        new ProfileChecks.Check(Network.MASTODON, 5, 5));
        assertThat(all).extracting(ProfileChecks.Check::complete).containsExactly(false, true);
    }

    private void agree(TestPerson person, boolean given) {
        in(
                person,
                () -> jdbc.sql("""
                                insert into consent_entry (person_id, number, purpose, given, text_version, language, way, at)
                                select :person, coalesce(max(number), 0) + 1, 'reminders', :given, 1, 'da', 'signed_in', :now
                                from consent_entry where person_id = :person
                                """)
                        .param("person", person.id().value())
                        .param("given", given)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update());
    }

    private int remind(TestPerson person) {
        return in(person, () -> reminders.remind(COPENHAGEN));
    }

    private Outcome tried(TestPerson person, CourseId course, UUID choice) {
        return in(person, () -> quizzes.answer(person.id(), course, QUIZ, UUID.randomUUID(), answer(choice)));
    }

    private static Map<UUID, List<String>> answer(UUID choice) {
        return Map.of(QUESTION, List.of(choice.toString()));
    }

    private TestPerson aPerson() {
        return organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER, Role.AMBASSADOR);
    }

    private CourseId begun(TestPerson person, int triesADay) {
        return in(person, () -> {
            CourseId course = published(person, triesADay);
            take.begin(person.id(), course);
            return course;
        });
    }

    private CourseId published(TestPerson person, int triesADay) {
        Quiz quiz = new Quiz(
                100,
                triesADay,
                List.of(new Question(
                        QUESTION,
                        Question.Kind.SINGLE,
                        text("?"),
                        text("!"),
                        List.of(new Choice(RIGHT, text("ja"), true), new Choice(WRONG, text("nej"), false)),
                        List.of())));
        CourseContent content = new CourseContent(
                text("Kursus"),
                Bilingual.EMPTY,
                true,
                List.of(new CourseModule(
                        new UUID(5, 6),
                        text("Modul"),
                        List.of(
                                new Lesson(
                                        TEXT,
                                        Lesson.Kind.TEXT,
                                        text("Tekst"),
                                        text("Læs"),
                                        4,
                                        null,
                                        null,
                                        List.of(),
                                        null,
                                        null),
                                new Lesson(
                                        QUIZ,
                                        Lesson.Kind.QUIZ,
                                        text("Quiz"),
                                        text(""),
                                        3,
                                        null,
                                        TEXT,
                                        List.of(),
                                        quiz,
                                        null)))));
        CourseId course = drafts.make(content);
        drafts.publish(person.id(), course, 1);
        return course;
    }

    private <T> T in(TestPerson person, Supplier<T> work) {
        return organisations.in(person.organisation(), work);
    }

    private static Bilingual text(String text) {
        return new Bilingual(text, text);
    }
}
