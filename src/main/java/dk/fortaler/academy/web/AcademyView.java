package dk.fortaler.academy.web;

import dk.fortaler.academy.Courses.Course;
import dk.fortaler.academy.learning.Enrolment;
import java.util.List;

/**
 * A person's academy.
 *
 * @param running enrolled and not finished
 * @param others that they may begin if they like
 * @param checks items of the profile lists that are ticked, of all
 */
public record AcademyView(
        List<Enrolment> running, List<Enrolment> finished, List<Course> others, int ticked, int checks) {
    public AcademyView {
        running = List.copyOf(running);
        finished = List.copyOf(finished);
        others = List.copyOf(others);
    }

    public boolean isEmpty() {
        return running.isEmpty() && finished.isEmpty() && others.isEmpty();
    }
}
