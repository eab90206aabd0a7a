package dk.fortaler.programmes.joining;

import dk.fortaler.academy.CourseId;
import dk.fortaler.academy.Courses;
import dk.fortaler.academy.Learning;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Tailoring;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever joins a programme that has a course gets it to take; where the course is gone or archived, they join all the same. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Enrolling {
    private final Tailoring tailoring;
    private final Courses courses;
    private final Learning learning;

    Enrolling(Tailoring tailoring, Courses courses, Learning learning) {
        this.tailoring = tailoring;
        this.courses = courses;
        this.learning = learning;
    }

    void enrol(ProgrammeId programme, PersonId person) {
        Optional.ofNullable(tailoring.of(programme).course())
                .flatMap(course -> courses.find(new CourseId(course)))
                .filter(Courses.Course::active)
                .ifPresent(course -> learning.enrol(List.of(person), course.id(), null));
    }
}
