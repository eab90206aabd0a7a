package dk.fortaler.academy.web;

import dk.fortaler.academy.CourseId;
import dk.fortaler.academy.course.Film;
import dk.fortaler.academy.course.FilmAddress;
import dk.fortaler.academy.course.Lesson;
import dk.fortaler.academy.course.Quiz;
import dk.fortaler.academy.learning.Enrolment;
import dk.fortaler.academy.learning.Enrolments;
import dk.fortaler.academy.learning.Path;
import dk.fortaler.academy.learning.Path.Step;
import dk.fortaler.academy.learning.TakeCourse;
import dk.fortaler.academy.learning.Ticks;
import dk.fortaler.academy.learning.TryQuiz;
import dk.fortaler.academy.learning.TryQuiz.Tried;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import dk.fortaler.web.PagePolicy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Lessons as they are taken: read, ticked off, answered. */
@Controller
class LessonPages {
    private static final String LESSON = "/academy/{course}/lessons/{lesson}";

    private final Enrolments enrolments;
    private final TakeCourse take;
    private final Ticks ticks;
    private final TryQuiz quizzes;
    private final Ids ids;

    LessonPages(Enrolments enrolments, TakeCourse take, Ticks ticks, TryQuiz quizzes, Ids ids) {
        this.enrolments = enrolments;
        this.take = take;
        this.ticks = ticks;
        this.quizzes = quizzes;
        this.ids = ids;
    }

    /**
     * A lesson that is not open yet leads back to the course.
     *
     * @param again whether a quiz is asked once more
     * @param film whether a film at somebody else's is loaded
     */
    @GetMapping(LESSON)
    @Transactional(readOnly = true)
    View lesson(
            @PathVariable UUID course,
            @PathVariable UUID lesson,
            @RequestParam(defaultValue = "false") boolean again,
            @RequestParam(defaultValue = "false") boolean film,
            SignedIn me,
            HttpServletResponse response) {
        Enrolment taking = taking(me, course);
        Step step = taking.path().step(lesson).orElseThrow(Missing::new);
        if (!taking.isBegun() || step.isLocked()) {
            return new RedirectView(address(course));
        }
        Quiz quiz = step.lesson().quiz();
        QuizView asked = quiz == null ? null : asked(me.person(), taking.course(), lesson, quiz, again);
        LessonView view = view(me, taking, step, asked, film);
        FilmAddress elsewhere = view.elsewhere();
        if (elsewhere != null && film) {
            PagePolicy.add(response, "frame-src " + origin(elsewhere));
        }
        if (step.lesson().film() != null) {
            PagePolicy.add(response, "media-src 'self'");
        }
        return JteView.of("academy/lesson", view);
    }

    @PostMapping(LESSON + "/done")
    View done(@PathVariable UUID course, @PathVariable UUID lesson, SignedIn me) {
        return goOn(take.read(me.person(), new CourseId(course), lesson).orElseThrow(Missing::new), lesson);
    }

    /** @param finish whether the person goes on */
    @PostMapping(LESSON + "/ticks")
    View tick(
            @PathVariable UUID course,
            @PathVariable UUID lesson,
            @RequestParam(name = "item", defaultValue = "") Set<UUID> items,
            @RequestParam(defaultValue = "false") boolean finish,
            SignedIn me) {
        Enrolment taking = take.tick(me.person(), new CourseId(course), lesson, items, finish)
                .orElseThrow(Missing::new);
        return finish ? goOn(taking, lesson) : new RedirectView(address(course) + "/lessons/" + lesson);
    }

    @PostMapping(LESSON + "/try")
    View answer(
            @PathVariable UUID course,
            @PathVariable UUID lesson,
            @RequestParam(name = "form", defaultValue = "") String number,
            SignedIn me,
            HttpServletRequest request) {
        Enrolment taking = taking(me, course);
        Step step = taking.path().step(lesson).filter(each -> !each.isLocked()).orElseThrow(Missing::new);
        Quiz quiz = step.lesson().quiz();
        if (quiz == null || !taking.isBegun()) {
            throw new Missing();
        }
        UUID form = Ids.parse(number).orElseGet(ids::next);
        QuizForm answers = QuizForm.of(quiz, request);
        if (!answers.errors().isEmpty()) {
            Integer left =
                    quizzes.left(me.person(), taking.course(), lesson, quiz).orElse(null);
            QuizView asked = new QuizView(quiz, form, answers.refused(request), null, left);
            return JteView.of("academy/lesson", view(me, taking, step, asked, false))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        quizzes.answer(me.person(), taking.course(), lesson, form, answers.answers());
        return new RedirectView(address(course) + "/lessons/" + lesson);
    }

    private QuizView asked(PersonId person, CourseId course, UUID lesson, Quiz quiz, boolean again) {
        List<Tried> tries = quizzes.tries(person, course, lesson);
        @Nullable Integer left = quizzes.left(person, course, lesson, quiz).orElse(null);
        boolean over = !tries.isEmpty() && tries.getFirst().passed();
        boolean asks = tries.isEmpty() || again && !over && (left == null || left > 0);
        return new QuizView(quiz, ids.next(), Form.empty(), asks ? null : tries.getFirst(), left);
    }

    private LessonView view(SignedIn me, Enrolment taking, Step step, @Nullable QuizView quiz, boolean plays) {
        Lesson lesson = step.lesson();
        Film film = lesson.film();
        FilmAddress elsewhere = film == null || film.file() != null
                ? null
                : FilmAddress.of(film.address()).orElse(null);
        return new LessonView(
                taking,
                step,
                taking.path().before(lesson.id()).orElse(null),
                after(taking, lesson.id()).orElse(null),
                lesson.kind() == Lesson.Kind.CHECKLIST ? ticks.of(me.person(), taking.course(), lesson.id()) : Set.of(),
                quiz,
                elsewhere,
                plays);
    }

    /** The next lesson in turn, done or not. */
    private static Optional<Step> after(Enrolment taking, UUID lesson) {
        Path path = taking.path();
        int next = path.indexOf(lesson) + 1;
        return next < path.of() ? Optional.of(path.steps().get(next)) : Optional.empty();
    }

    private static View goOn(Enrolment taking, UUID lesson) {
        String there = address(taking.course().value());
        return new RedirectView(taking.path()
                .nextAfter(lesson)
                .map(step -> there + "/lessons/" + step.lesson().id())
                .orElse(taking.isFinished() ? there + "/finished" : there));
    }

    private Enrolment taking(SignedIn me, UUID course) {
        CourseId id = new CourseId(course);
        return enrolments
                .find(me.person(), id)
                .or(() -> enrolments.preview(me.person(), id))
                .orElseThrow(Missing::new);
    }

    private static String origin(FilmAddress film) {
        return film.player().substring(0, film.player().indexOf('/', "https://".length()));
    }

    private static String address(UUID course) {
        return LearnerPages.ADDRESS + "/" + course;
    }
}
