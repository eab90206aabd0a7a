package dk.fortaler.academy.web;

import dk.fortaler.academy.CourseId;
import dk.fortaler.academy.course.CourseContent;
import dk.fortaler.academy.course.CourseDrafts;
import dk.fortaler.academy.course.CourseDrafts.Draft;
import dk.fortaler.academy.course.CourseEdits;
import dk.fortaler.academy.course.ReadyCourse;
import dk.fortaler.academy.course.Versions;
import dk.fortaler.academy.learning.Figures;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.text.Bilingual;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.web.Flash;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
    private final Versions versions;
    private final Figures figures;
    private final Ids ids;

    CoursePages(CourseDrafts drafts, Versions versions, Figures figures, Ids ids) {
        this.drafts = drafts;
        this.versions = versions;
        this.figures = figures;
        this.ids = ids;
    }

    @GetMapping(ADDRESS)
    View page() {
        return JteView.of(
                "academy/courses", new CoursesView(drafts.all(), drafts.hasReady() ? null : ReadyCourse.content()));
    }

    @PostMapping("/academy/courses/ready")
    View ready(SignedIn me, RedirectAttributes redirect) {
        drafts.putUpReady(me.person());
        Flash.success(redirect, "academy.courses.ready.done");
        return new RedirectView(ADDRESS);
    }

    @PostMapping("/academy/courses/new")
    View make() {
        CourseId made = drafts.make(new CourseContent(
                named("academy.courses.unnamed", Bilingual.EMPTY), Bilingual.EMPTY, false, List.of()));
        return new RedirectView(ADDRESS + "/" + made.value() + "/edit");
    }

    @PostMapping("/academy/courses/{id}/copy")
    View copy(@PathVariable UUID id, RedirectAttributes redirect) {
        Map<UUID, UUID> own = new HashMap<>();
        CourseId made = drafts.make(CourseEdits.copy(
                draft(id).content(),
                old -> own.computeIfAbsent(old, none -> ids.next()),
                title -> named("academy.courses.copy-of", title)));
        Flash.success(redirect, "academy.courses.copied");
        return new RedirectView(ADDRESS + "/" + made.value() + "/edit");
    }

    @PostMapping("/academy/courses/{id}/archive")
    View archive(@PathVariable UUID id, SignedIn me, RedirectAttributes redirect) {
        Draft draft = draft(id);
        drafts.archive(me.person(), draft.course(), !draft.archived());
        Flash.success(redirect, draft.archived() ? "academy.courses.restored" : "academy.courses.archived");
        return new RedirectView(ADDRESS);
    }

    /** How the newest version does. */
    @GetMapping("/academy/courses/{id}/figures")
    View figures(@PathVariable UUID id) {
        CourseId course = draft(id).course();
        CourseContent content = versions.newest(course).stream()
                .boxed()
                .findFirst()
                .flatMap(number -> versions.find(course, number))
                .orElseThrow(Missing::new);
        return JteView.of(
                "academy/figures",
                new FiguresView(
                        course,
                        content,
                        figures.count(course),
                        figures.done(course),
                        figures.tried(course),
                        figures.wrong(course)));
    }

    private Draft draft(UUID id) {
        return drafts.find(new CourseId(id)).orElseThrow(Missing::new);
    }

    private static Bilingual named(String key, Bilingual title) {
        return new Bilingual(named(Language.DA, key, title), named(Language.EN, key, title));
    }

    private static String named(Language language, String key, Bilingual title) {
        String name = Texts.of(language).text(key, Map.of("title", title.in(language)));
        return name.substring(0, Math.min(name.length(), CourseContent.LONGEST_TITLE));
    }
}
