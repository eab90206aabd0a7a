package dk.fortaler.academy.web;

import dk.fortaler.academy.CourseId;
import dk.fortaler.academy.Courses;
import dk.fortaler.academy.ProfileChecks;
import dk.fortaler.academy.ProfileChecks.Check;
import dk.fortaler.academy.learning.Enrolment;
import dk.fortaler.academy.learning.Enrolments;
import dk.fortaler.academy.learning.TakeCourse;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.networks.Network;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import dk.fortaler.web.NavigationEntry;
import dk.fortaler.web.NavigationEntry.Group;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A person's courses, and the way through each. */
@Controller
class LearnerPages {
    static final String ADDRESS = "/academy";
    private static final int ORDER = 38;

    private final Courses courses;
    private final Enrolments enrolments;
    private final TakeCourse take;
    private final ProfileChecks checks;

    LearnerPages(Courses courses, Enrolments enrolments, TakeCourse take, ProfileChecks checks) {
        this.courses = courses;
        this.enrolments = enrolments;
        this.take = take;
        this.checks = checks;
    }

    @Bean
    static NavigationEntry academyEntry() {
        return new NavigationEntry(Group.OWN, "academy.nav", "school", ADDRESS, ORDER, false, me -> true);
    }

    @GetMapping(ADDRESS)
    @Transactional(readOnly = true)
    View page(SignedIn me) {
        Set<Network> networks = enrolments.networksOf(me.person());
        List<Enrolment> all = enrolments.of(me.person(), networks);
        Set<CourseId> taken = all.stream().map(Enrolment::course).collect(Collectors.toSet());
        List<Check> profile = checks.of(me.person(), networks);
        return JteView.of(
                "academy/academy",
                new AcademyView(
                        all.stream().filter(each -> !each.isFinished()).toList(),
                        all.stream().filter(Enrolment::isFinished).toList(),
                        courses.active().stream()
                                .filter(course -> !taken.contains(course.id()))
                                .toList(),
                        profile.stream().mapToInt(Check::ticked).sum(),
                        profile.stream().mapToInt(Check::of).sum()));
    }

    @GetMapping("/academy/{course}")
    View course(@PathVariable UUID course, SignedIn me) {
        CourseId id = new CourseId(course);
        return JteView.of(
                "academy/course",
                enrolments
                        .find(me.person(), id)
                        .or(() -> enrolments.preview(me.person(), id))
                        .orElseThrow(Missing::new));
    }

    @PostMapping("/academy/{course}/begin")
    View begin(@PathVariable UUID course, SignedIn me) {
        Enrolment begun = take.begin(me.person(), new CourseId(course)).orElseThrow(Missing::new);
        String address = ADDRESS + "/" + course;
        return new RedirectView(begun.path()
                .next()
                .map(step -> address + "/lessons/" + step.lesson().id())
                .orElse(address));
    }
}
