package dk.fortaler.academy.web;

import dk.fortaler.academy.CourseId;
import dk.fortaler.academy.course.CourseDrafts;
import dk.fortaler.academy.course.CourseDrafts.Draft;
import dk.fortaler.academy.course.CourseEdits;
import dk.fortaler.academy.course.CourseFaults;
import dk.fortaler.academy.course.Lesson;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.text.Bilingual;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import dk.fortaler.web.PagePolicy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
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

/** Writing one lesson, with its preview. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class EditLessonPages {
    private static final String LESSON = "/academy/courses/{id}/edit/lessons/{lesson}";

    private final CourseDrafts drafts;
    private final SentFiles files;
    private final Ids ids;

    EditLessonPages(CourseDrafts drafts, SentFiles files, Ids ids) {
        this.drafts = drafts;
        this.files = files;
        this.ids = ids;
    }

    @GetMapping(LESSON)
    View edit(@PathVariable UUID id, @PathVariable UUID lesson, HttpServletResponse response) {
        PagePolicy.add(response, "media-src 'self'");
        Draft draft = drafts.find(new CourseId(id)).orElseThrow(Missing::new);
        return view(draft, lesson, WaitingFiles.NOTHING, LessonForm.of(lesson(draft, lesson)));
    }

    @PostMapping(LESSON)
    View save(
            @PathVariable UUID id,
            @PathVariable UUID lesson,
            @Valid @ModelAttribute LessonForm form,
            BindingResult result,
            SentFiles.Sent sent,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        PagePolicy.add(response, "media-src 'self'");
        Draft draft = drafts.find(new CourseId(id)).orElseThrow(Missing::new);
        Lesson old = lesson(draft, lesson);
        WaitingFiles waiting = files.keep(old.kind(), sent, result);
        Lesson written = waiting.on(form.on(old, ids));
        return new DraftForm(result, request, again -> view(draft, lesson, waiting, again))
                .save(
                        () -> drafts.save(
                                        draft.course(), CourseEdits.replace(draft.content(), written), form.revision())
                                .isPresent(),
                        CoursePages.ADDRESS + "/" + id + "/edit/lessons/" + lesson,
                        redirect);
    }

    /** As it is written, before it is saved. */
    @PostMapping("/academy/courses/preview")
    View preview(
            @RequestParam(defaultValue = "") String textDanish, @RequestParam(defaultValue = "") String textEnglish) {
        return JteView.of("academy/preview", new Bilingual(textDanish, textEnglish));
    }

    private static JteView view(Draft draft, UUID lesson, WaitingFiles waiting, Form form) {
        return JteView.of(
                "academy/edit-lesson",
                new EditLessonView(
                        draft,
                        lesson(draft, lesson),
                        form,
                        waiting,
                        CourseFaults.of(draft.content()).stream()
                                .filter(fault -> lesson.equals(fault.lesson()))
                                .toList()));
    }

    private static Lesson lesson(Draft draft, UUID lesson) {
        return draft.content().lesson(lesson).orElseThrow(Missing::new);
    }
}
