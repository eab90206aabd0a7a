package dk.fortaler.academy.learning;

import dk.fortaler.academy.CourseId;
import dk.fortaler.academy.course.Question;
import dk.fortaler.academy.course.Quiz;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.tenancy.OrganisationDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers to a quiz: graded, kept, and counted against what a day allows. */
@Component
@Transactional
public class TryQuiz {
    private static final int LONGEST_ANSWER = 200;

    private final JdbcClient jdbc;
    private final TakeCourse take;
    private final OrganisationDays days;
    private final JsonMapper json;
    private final Clock clock;

    TryQuiz(JdbcClient jdbc, TakeCourse take, OrganisationDays days, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.take = take;
        this.days = days;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A try that was graded.
     *
     * @param number counts a person's tries at that quiz from 1
     * @param form with which it was sent
     * @param answers by question
     */
    public record Tried(
            int number, UUID form, Map<UUID, List<String>> answers, List<UUID> wrong, int score, boolean passed) {
        public Tried {
            answers = Map.copyOf(answers);
            wrong = List.copyOf(wrong);
        }
    }

    /** What became of the answers that somebody sent. */
    public sealed interface Outcome {
        record Graded(Tried tried) implements Outcome {}

        /** The quiz is passed already; nothing was graded. */
        record Passed() implements Outcome {}

        /** The day's tries are used; nothing was graded. */
        record NoneLeft() implements Outcome {}

        /** There is no such quiz for this person, or it is not open. */
        record NoQuiz() implements Outcome {}
    }

    /** @param form the number of the form that was sent: sent twice, it is one try */
    public Outcome answer(PersonId person, CourseId course, UUID lesson, UUID form, Map<UUID, List<String>> answers) {
        Optional<Enrolment> taking = take.hold(person, course);
        Optional<Quiz> quiz =
                taking.flatMap(each -> TakeCourse.open(each, lesson)).flatMap(each -> Optional.ofNullable(each.quiz()));
        if (quiz.isEmpty()) {
            return new Outcome.NoQuiz();
        }
        List<Tried> before = tries(person, course, lesson);
        Optional<Tried> same =
                before.stream().filter(each -> each.form().equals(form)).findFirst();
        if (same.isPresent()) {
            return new Outcome.Graded(same.get());
        }
        if (before.stream().anyMatch(Tried::passed)) {
            return new Outcome.Passed();
        }
        if (left(person, course, lesson, quiz.get()).filter(left -> left <= 0).isPresent()) {
            return new Outcome.NoneLeft();
        }
        Quiz.Result result = quiz.get().grade(answers);
        Tried tried = new Tried(
                before.size() + 1, form, kept(quiz.get(), answers), result.wrong(), result.score(), result.passed());
        insert(person, course, lesson, tried);
        if (tried.passed()) {
            take.done(person, taking.orElseThrow(), lesson);
        }
        return new Outcome.Graded(tried);
    }

    /** The last first. */
    @Transactional(readOnly = true)
    public List<Tried> tries(PersonId person, CourseId course, UUID lesson) {
        return jdbc.sql("""
                        select number, form, answers::text as answers, wrong, score, passed from academy_try
                        where person_id = :person and course_id = :course and lesson_id = :lesson
                        order by number desc
                        """)
                .param("person", person.value())
                .param("course", course.value())
                .param("lesson", lesson)
                .query(this::read)
                .list();
    }

    /** How many tries are left today; empty where a day has no limit. */
    @Transactional(readOnly = true)
    public Optional<Integer> left(PersonId person, CourseId course, UUID lesson, Quiz quiz) {
        if (quiz.triesADay() == 0) {
            return Optional.empty();
        }
        OffsetDateTime morning = days.today().atStartOfDay(days.zone()).toOffsetDateTime();
        int today = jdbc.sql("""
                        select count(*) from academy_try
                        where person_id = :person and course_id = :course and lesson_id = :lesson and at >= :morning
                        """)
                .param("person", person.value())
                .param("course", course.value())
                .param("lesson", lesson)
                .param("morning", morning)
                .query(Integer.class)
                .single();
        return Optional.of(Math.max(0, quiz.triesADay() - today));
    }

    /** Only what the quiz asked for, cut to a length that nobody minds. */
    private static Map<UUID, List<String>> kept(Quiz quiz, Map<UUID, List<String>> answers) {
        Map<UUID, List<String>> kept = new HashMap<>();
        quiz.questions()
                .forEach(question -> kept.put(
                        question.id(),
                        answers.getOrDefault(question.id(), List.of()).stream()
                                .limit(Question.MOST_CHOICES)
                                .map(each -> each.substring(0, Math.min(each.length(), LONGEST_ANSWER)))
                                .toList()));
        return kept;
    }

    private void insert(PersonId person, CourseId course, UUID lesson, Tried tried) {
        jdbc.sql("""
                        insert into academy_try (person_id, course_id, lesson_id, number, form, answers, wrong, score, passed, at)
                        values (:person, :course, :lesson, :number, :form, :answers::jsonb, :wrong, :score, :passed, :now)
                        """)
                .param("person", person.value())
                .param("course", course.value())
                .param("lesson", lesson)
                .param("number", tried.number())
                .param("form", tried.form())
                .param("answers", json.writeValueAsString(tried.answers()))
                .param("wrong", tried.wrong().toArray(UUID[]::new))
                .param("score", tried.score())
                .param("passed", tried.passed())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Tried read(ResultSet row, int number) throws SQLException {
        return new Tried(
                row.getInt("number"),
                row.getObject("form", UUID.class),
                json.readValue(row.getString("answers"), new TypeReference<Map<UUID, List<String>>>() {}),
                List.of((UUID[]) row.getArray("wrong").getArray()),
                row.getInt("score"),
                row.getBoolean("passed"));
    }
}
