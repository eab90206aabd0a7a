package dk.fortaler.academy.web;

import dk.fortaler.academy.CourseId;
import dk.fortaler.academy.course.CourseContent;
import dk.fortaler.academy.course.CourseDrafts;
import dk.fortaler.academy.course.CourseDrafts.Draft;
import dk.fortaler.academy.course.CourseEdits;
import dk.fortaler.academy.course.CourseEdits.Way;
import dk.fortaler.academy.course.CourseFaults;
import dk.fortaler.academy.course.Lesson;
import dk.fortaler.academy.course.Quiz;
import dk.fortaler.academy.learning.Figures;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.text.Bilingual;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** A course's build: its name, its modules, which lessons it has, and its publication. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class EditPages {
    private static final String EDIT = "/academy/courses/{id}/edit";
    private static final int USUAL_MARK = 80;

    private final CourseDrafts drafts;
    private final Figures figures;
    private final Ids ids;

    EditPages(CourseDrafts drafts, Figures figures, Ids ids) {
        this.drafts = drafts;
        this.figures = figures;
        this.ids = ids;
    }

    @GetMapping(EDIT)
    View edit(@PathVariable UUID id) {
        Draft draft = draft(id);
        CourseContent course = draft.content();
        return view(
                draft,
                Form.of(Map.of(
                        "titleDanish", course.title().danish(),
                        "titleEnglish", course.title().english(),
                        "summaryDanish", course.summary().danish(),
                        "summaryEnglish", course.summary().english(),
                        "inOrder", course.inOrder())));
    }

    @PostMapping(EDIT)
    View save(
            @PathVariable UUID id,
            @Valid @ModelAttribute CourseForm form,
            BindingResult result,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Draft draft = draft(id);
        return new DraftForm(result, request, again -> view(draft, again))
                .save(
                        () -> drafts.save(draft.course(), form.on(draft.content()), form.revision())
                                .isPresent(),
                        address(id),
                        redirect);
    }

    @PostMapping(EDIT + "/modules")
    View addModule(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String danish,
            @RequestParam(defaultValue = "") String english,
            @RequestParam(defaultValue = "0") int revision,
            RedirectAttributes redirect) {
        Bilingual title = title(danish, english);
        return change(id, revision, redirect, course -> CourseEdits.addModule(course, ids.next(), title));
    }

    /** @param what save, up, down or remove */
    @PostMapping(EDIT + "/modules/{module}")
    View changeModule(
            @PathVariable UUID id,
            @PathVariable UUID module,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String danish,
            @RequestParam(defaultValue = "") String english,
            @RequestParam(defaultValue = "0") int revision,
            RedirectAttributes redirect) {
        return change(id, revision, redirect, course -> switch (what) {
            case "up" -> CourseEdits.moveModule(course, module, Way.UP);
            case "down" -> CourseEdits.moveModule(course, module, Way.DOWN);
            case "remove" -> CourseEdits.removeModule(course, module);
            case "save" -> CourseEdits.rename(course, module, title(danish, english));
            default -> throw new Missing();
        });
    }

    /** A new lesson; its writer goes on to it. */
    @PostMapping(EDIT + "/modules/{module}/lessons")
    View addLesson(
            @PathVariable UUID id,
            @PathVariable UUID module,
            @RequestParam(defaultValue = "text") String kind,
            @RequestParam(defaultValue = "0") int revision,
            RedirectAttributes redirect) {
        UUID lesson = ids.next();
        Lesson.Kind wanted = List.of(Lesson.Kind.values()).stream()
                .filter(each -> each.name().equals(kind.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(Missing::new);
        Quiz quiz = wanted == Lesson.Kind.QUIZ ? new Quiz(USUAL_MARK, 0, List.of()) : null;
        Lesson made =
                new Lesson(lesson, wanted, Bilingual.EMPTY, Bilingual.EMPTY, 3, null, null, List.of(), quiz, null);
        View changed = change(id, revision, redirect, course -> CourseEdits.addLesson(course, module, made));
        boolean added = draft(id).content().lesson(lesson).isPresent();
        return added ? new RedirectView(address(id) + "/lessons/" + lesson) : changed;
    }

    /** @param what up, down or remove */
    @PostMapping(EDIT + "/lessons/{lesson}/move")
    View moveLesson(
            @PathVariable UUID id,
            @PathVariable UUID lesson,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "0") int revision,
            RedirectAttributes redirect) {
        return change(id, revision, redirect, course -> switch (what) {
            case "up" -> CourseEdits.moveLesson(course, lesson, Way.UP);
            case "down" -> CourseEdits.moveLesson(course, lesson, Way.DOWN);
            case "remove" -> CourseEdits.removeLesson(course, lesson);
            default -> throw new Missing();
        });
    }

    @PostMapping(EDIT + "/publish")
    View publish(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int revision,
            SignedIn me,
            RedirectAttributes redirect) {
        OptionalInt number = drafts.publish(me.person(), draft(id).course(), revision);
        if (number.isEmpty()) {
            Flash.warning(redirect, "academy.edit.not-published", Map.of());
        } else {
            Flash.success(redirect, "academy.edit.published", Map.of("version", number.getAsInt()));
        }
        return new RedirectView(address(id));
    }

    @PostMapping(EDIT + "/drop")
    View drop(@PathVariable UUID id, RedirectAttributes redirect) {
        boolean published = draft(id).isPublished();
        drafts.drop(new CourseId(id));
        Flash.success(redirect, "academy.edit.dropped");
        return new RedirectView(published ? address(id) : CoursePages.ADDRESS);
    }

    private View change(UUID id, int revision, RedirectAttributes redirect, UnaryOperator<CourseContent> change) {
        Draft draft = draft(id);
        CourseContent changed = change.apply(draft.content());
        if (drafts.save(draft.course(), changed, revision).isEmpty()) {
            Flash.warning(redirect, "academy.edit.meanwhile.build", Map.of());
        } else if (parts(changed) < parts(draft.content())) {
            Flash.success(redirect, "academy.edit.removed");
        }
        return new RedirectView(address(id));
    }

    private static long parts(CourseContent course) {
        return course.modules().size() + course.lessons().count();
    }

    private JteView view(Draft draft, Form form) {
        return JteView.of(
                "academy/edit",
                new EditView(draft, form, CourseFaults.of(draft.content()), figures.underWay(draft.course())));
    }

    private Draft draft(UUID id) {
        return drafts.find(new CourseId(id)).orElseThrow(Missing::new);
    }

    private static Bilingual title(String danish, String english) {
        return new Bilingual(cut(Typed.line(danish)), cut(Typed.line(english)));
    }

    private static String cut(String title) {
        return title.substring(0, Math.min(title.length(), CourseContent.LONGEST_TITLE));
    }

    private static String address(UUID id) {
        return CoursePages.ADDRESS + "/" + id + "/edit";
    }
}
