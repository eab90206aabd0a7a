package dk.fortaler.academy.learning;

import dk.fortaler.academy.CourseFinished;
import dk.fortaler.academy.CourseId;
import dk.fortaler.academy.Learning;
import dk.fortaler.academy.course.CheckItem;
import dk.fortaler.academy.course.Lesson;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person does with a course. One thing at a time for each person and course, so that two windows finish it once; a
 * lesson that is not for them, or not open yet, is not done.
 */
@Component
@Transactional
public class TakeCourse {
    private final JdbcClient jdbc;
    private final Enrolments enrolments;
    private final Learning learning;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakeCourse(
            JdbcClient jdbc, Enrolments enrolments, Learning learning, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.enrolments = enrolments;
        this.learning = learning;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins the newest version; who has begun goes on with theirs.
     *
     * @return empty where there is no such course, or it is archived and they have not begun it
     */
    public Optional<Enrolment> begin(PersonId person, CourseId course) {
        Optional<Enrolment> begun = enrolments.find(person, course).filter(Enrolment::isBegun);
        if (begun.isPresent() || enrolments.preview(person, course).isEmpty()) {
            return begun;
        }
        learning.enrol(List.of(person), course, null);
        jdbc.sql("""
                        update academy_enrolment e
                        set version = c.version, begun_at = :now
                        from academy_course c
                        where c.organisation_id = e.organisation_id and c.id = e.course_id
                          and e.person_id = :person and e.course_id = :course and e.version is null
                        """)
                .param("now", now())
                .param("person", person.value())
                .param("course", course.value())
                .update();
        return enrolments.find(person, course);
    }

    /**
     * A text that was read or a film that was seen.
     *
     * @return how far the person is then; empty for what is no such lesson or not open
     */
    public Optional<Enrolment> read(PersonId person, CourseId course, UUID lesson) {
        return hold(person, course)
                .filter(taking -> open(taking, lesson)
                        .filter(each -> each.kind() == Lesson.Kind.TEXT || each.kind() == Lesson.Kind.VIDEO)
                        .isPresent())
                .map(taking -> done(person, taking, lesson));
    }

    /**
     * From now on exactly these items of a checklist are ticked.
     *
     * @param finish whether the person goes on, with all ticked or not: a list is a help and no test
     * @return how far the person is then; empty for what is no checklist or not open
     */
    public Optional<Enrolment> tick(PersonId person, CourseId course, UUID lesson, Set<UUID> items, boolean finish) {
        Optional<Enrolment> taking = hold(person, course);
        Optional<Lesson> list =
                taking.flatMap(each -> open(each, lesson)).filter(each -> each.kind() == Lesson.Kind.CHECKLIST);
        if (list.isEmpty()) {
            return Optional.empty();
        }
        keepTicks(person, course, list.get(), items);
        return finish ? taking.map(each -> done(person, each, lesson)) : taking;
    }

    private void keepTicks(PersonId person, CourseId course, Lesson list, Set<UUID> items) {
        UUID[] known = list.checklist().stream()
                .map(CheckItem::id)
                .filter(items::contains)
                .toArray(UUID[]::new);
        jdbc.sql("""
                        with gone as (
                            delete from academy_tick
                            where person_id = :person and course_id = :course and lesson_id = :lesson and item_id <> all(:items)
                        )
                        insert into academy_tick (person_id, course_id, lesson_id, item_id)
                        select :person, :course, :lesson, item from unnest(:items) as item
                        on conflict do nothing
                        """)
                .param("person", person.value())
                .param("course", course.value())
                .param("lesson", list.id())
                .param("items", known)
                .update();
    }

    /** Waits for whoever else works on the same person's course; empty where they have not begun it. */
    Optional<Enrolment> hold(PersonId person, CourseId course) {
        boolean begun = jdbc.sql("""
                        select 1 from academy_enrolment
                        where person_id = :person and course_id = :course and version is not null
                        for update
                        """)
                .param("person", person.value())
                .param("course", course.value())
                .query(Integer.class)
                .optional()
                .isPresent();
        return begun ? enrolments.find(person, course) : Optional.empty();
    }

    static Optional<Lesson> open(Enrolment taking, UUID lesson) {
        return taking.path().step(lesson).filter(step -> !step.isLocked()).map(Path.Step::lesson);
    }

    /** Of what is {@linkplain #hold held}. The course is finished with the last lesson; that is told once. */
    Enrolment done(PersonId person, Enrolment taking, UUID lesson) {
        CourseId course = taking.course();
        jdbc.sql("""
                        insert into academy_lesson_done (person_id, course_id, lesson_id, done_at)
                        values (:person, :course, :lesson, :now)
                        on conflict do nothing
                        """)
                .param("person", person.value())
                .param("course", course.value())
                .param("lesson", lesson)
                .param("now", now())
                .update();
        Enrolment after = taking.withDone(lesson);
        return after.isFinished() || !after.path().isFinished() ? after : finish(person, after);
    }

    private Enrolment finish(PersonId person, Enrolment taking) {
        jdbc.sql("update academy_enrolment set finished_at = :now where person_id = :person and course_id = :course")
                .param("now", now())
                .param("person", person.value())
                .param("course", taking.course().value())
                .update();
        events.publishEvent(new CourseFinished(CurrentOrganisation.get(), person, taking.course()));
        return taking.finished(clock.instant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
