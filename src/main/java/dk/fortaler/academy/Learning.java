package dk.fortaler.academy;

import dk.fortaler.academy.learning.Enrolment;
import dk.fortaler.academy.learning.Enrolments;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.text.Bilingual;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who takes which course, and how far each is. For the person themself and for rules; managers see no single one. */
@Service
@Transactional
public class Learning {
    private final JdbcClient jdbc;
    private final Enrolments enrolments;
    private final Clock clock;

    Learning(JdbcClient jdbc, Enrolments enrolments, Clock clock) {
        this.jdbc = jdbc;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /**
     * How far a person is with a course.
     *
     * @param done lessons of those that are for this person
     * @param of all lessons that are for this person; of the version that they began
     * @param minutesLeft of the lessons that are not done, by estimate
     * @param due by when it should be finished; null for no date
     * @param begunAt null before the first lesson is opened
     * @param finishedAt stays, whatever is published afterwards; null before
     */
    public record Progress(
            CourseId course,
            Bilingual title,
            int done,
            int of,
            int minutesLeft,
            @Nullable LocalDate due,
            @Nullable Instant begunAt,
            @Nullable Instant finishedAt) {
        public boolean isFinished() {
            return finishedAt != null;
        }
    }

    /**
     * Gives people a course to take. Done twice it changes nothing: who has a date to come keeps it.
     *
     * @param due null leaves the date as it is
     * @throws org.springframework.dao.DataIntegrityViolationException where the course or a person is not there
     */
    public void enrol(Collection<PersonId> persons, CourseId course, @Nullable LocalDate due) {
        jdbc.sql("""
                        insert into academy_enrolment (person_id, course_id, due, enrolled_at)
                        select distinct id, :course::uuid, :due::date, :now::timestamptz from unnest(:ids::uuid[]) as id
                        on conflict (organisation_id, person_id, course_id) do update
                        set due = coalesce(excluded.due, academy_enrolment.due)
                        where academy_enrolment.due is null or academy_enrolment.due < (:now::timestamptz)::date
                        """)
                .param("course", course.value())
                .param("due", due, Types.DATE)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("ids", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }

    /** Those with the nearest date first. */
    @Transactional(readOnly = true)
    public List<Progress> progressOf(PersonId person) {
        return enrolments.of(person).stream().map(Learning::progress).toList();
    }

    /** The courses that a person has finished, also archived ones. */
    @Transactional(readOnly = true)
    public Set<CourseId> finished(PersonId person) {
        return new HashSet<>(jdbc.sql(
                        "select course_id from academy_enrolment where person_id = :person and finished_at is not null")
                .param("person", person.value())
                .query((row, number) -> new CourseId(row.getObject(1, UUID.class)))
                .list());
    }

    private static Progress progress(Enrolment enrolment) {
        boolean finished = enrolment.isFinished();
        return new Progress(
                enrolment.course(),
                enrolment.content().title(),
                finished ? enrolment.path().of() : enrolment.path().done(),
                enrolment.path().of(),
                finished ? 0 : enrolment.path().minutesLeft(),
                enrolment.due(),
                enrolment.begunAt(),
                enrolment.finishedAt());
    }
}
