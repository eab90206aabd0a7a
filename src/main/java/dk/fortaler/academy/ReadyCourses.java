package dk.fortaler.academy;

import dk.fortaler.academy.course.CourseDrafts;
import dk.fortaler.kernel.identity.PersonId;
import org.springframework.stereotype.Service;

/** The course that comes with Fortaler, for those who begin a programme. */
@Service
public class ReadyCourses {
    private final CourseDrafts drafts;

    ReadyCourses(CourseDrafts drafts) {
        this.drafts = drafts;
    }

    /** Puts it up, published; put up twice, it stands once. */
    public CourseId putUp(PersonId by) {
        return drafts.putUpReady(by);
    }
}
