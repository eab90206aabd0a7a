package dk.fortaler.academy.web;

import dk.fortaler.academy.Courses.Course;
import dk.fortaler.academy.live.LiveSession;
import dk.fortaler.web.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param session null for a new one */
public record EditSessionView(@Nullable LiveSession session, Form form, List<Course> courses) {
    public EditSessionView {
        courses = List.copyOf(courses);
    }

    public String address() {
        return session == null ? "/academy/sessions/new" : "/academy/sessions/" + session.id() + "/edit";
    }

    public int revision() {
        return session == null ? 0 : session.revision();
    }
}
