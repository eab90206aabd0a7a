package dk.fortaler.programmes.joining;

import dk.fortaler.academy.CourseId;
import dk.fortaler.academy.Courses;
import dk.fortaler.academy.Learning;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.tenancy.OrganisationDays;
import dk.fortaler.programmes.CourseChosen;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Tailored;
import dk.fortaler.programmes.Tailoring;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever joins a programme that has a course gets it to take, and so do its members when it gets one; where the course is gone
 * or archived, they join all the same.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Enrolling {
    private final Tailoring tailoring;
    private final Courses courses;
    private final Learning learning;
    private final JdbcClient jdbc;
    private final OrganisationDays days;

    Enrolling(Tailoring tailoring, Courses courses, Learning learning, JdbcClient jdbc, OrganisationDays days) {
        this.jdbc = jdbc;
        this.days = days;
        this.tailoring = tailoring;
        this.courses = courses;
        this.learning = learning;
    }

    @EventListener
    public void on(CourseChosen chosen) {
        enrol(
                chosen.programme(),
                jdbc.sql("""
                                select m.person_id from programme_member m
                                join programme p on p.organisation_id = m.organisation_id and p.id = m.programme_id
                                where m.programme_id = :programme and m.left_at is null and p.state = 'active'
                                """)
                        .param("programme", chosen.programme().value())
                        .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                        .list());
    }

    void enrol(ProgrammeId programme, PersonId person) {
        enrol(programme, List.of(person));
    }

    private void enrol(ProgrammeId programme, List<PersonId> persons) {
        Tailored tailored = tailoring.of(programme);
        LocalDate due = tailored.courseDays() == null ? null : days.today().plusDays(tailored.courseDays());
        Optional.ofNullable(tailored.course())
                .flatMap(course -> courses.find(new CourseId(course)))
                .filter(Courses.Course::active)
                .ifPresent(course -> learning.enrol(persons, course.id(), due));
    }
}
