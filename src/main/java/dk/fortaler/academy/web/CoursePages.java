package dk.fortaler.academy.web;

import dk.fortaler.academy.course.CourseDrafts;
import dk.fortaler.academy.course.ReadyCourse;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.Flash;
import dk.fortaler.web.JteView;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The organisation's courses, for those who write them. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class CoursePages {
    static final String ADDRESS = "/academy/courses";

    private final CourseDrafts drafts;

    CoursePages(CourseDrafts drafts) {
        this.drafts = drafts;
    }

    @GetMapping(ADDRESS)
    View page() {
        return JteView.of(
                "academy/courses",
                new CoursesView(drafts.all(), drafts.hasReady() ? null : ReadyCourse.content()));
    }

    @PostMapping("/academy/courses/ready")
    View ready(SignedIn me, RedirectAttributes redirect) {
        drafts.putUpReady(me.person());
        Flash.success(redirect, "academy.courses.ready.done");
        return new RedirectView(ADDRESS);
    }
}
