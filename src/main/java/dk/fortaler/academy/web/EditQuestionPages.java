package dk.fortaler.academy.web;

import dk.fortaler.academy.CourseId;
import dk.fortaler.academy.course.CourseDrafts;
import dk.fortaler.academy.course.CourseDrafts.Draft;
import dk.fortaler.academy.course.CourseEdits;
import dk.fortaler.academy.course.Lesson;
import dk.fortaler.academy.course.Question;
import dk.fortaler.academy.course.Quiz;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.text.Bilingual;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.servlet.view.RedirectView;

/** Writing a quiz's questions, one at a time. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class EditQuestionPages {
    private static final String QUESTIONS = "/academy/courses/{id}/edit/lessons/{lesson}/questions";

    private final CourseDrafts drafts;
    private final Ids ids;

    EditQuestionPages(CourseDrafts drafts, Ids ids) {
        this.drafts = drafts;
        this.ids = ids;
    }

    @PostMapping(QUESTIONS)
    View add(
            @PathVariable UUID id,
            @PathVariable UUID lesson,
            @RequestParam(defaultValue = "0") int revision,
            RedirectAttributes redirect) {
        Draft draft = drafts.find(new CourseId(id)).orElseThrow(Missing::new);
        List<Question> questions = new ArrayList<>(quiz(draft, lesson).questions());
        Question made =
                new Question(ids.next(), Question.Kind.SINGLE, Bilingual.EMPTY, Bilingual.EMPTY, List.of(), List.of());
        if (questions.size() < Quiz.MOST_QUESTIONS) {
            questions.add(made);
        }
        String there = CoursePages.ADDRESS + "/" + id + "/edit/lessons/" + lesson;
        if (!save(draft, lesson, questions, revision)) {
            Flash.warning(redirect, "academy.edit.meanwhile.build", Map.of());
            return new RedirectView(there);
        }
        return new RedirectView(questions.contains(made) ? there + "/questions/" + made.id() : there);
    }

    @GetMapping(QUESTIONS + "/{question}")
    View edit(@PathVariable UUID id, @PathVariable UUID lesson, @PathVariable UUID question) {
        Draft draft = drafts.find(new CourseId(id)).orElseThrow(Missing::new);
        Question old = quiz(draft, lesson).question(question).orElseThrow(Missing::new);
        return view(draft, lesson, old, QuestionForm.of(old));
    }

    /** @param remove whether the question goes */
    @PostMapping(QUESTIONS + "/{question}")
    View save(
            @PathVariable UUID id,
            @PathVariable UUID lesson,
            @PathVariable UUID question,
            @RequestParam(defaultValue = "false") boolean remove,
            @Valid @ModelAttribute QuestionForm form,
            BindingResult result,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Draft draft = drafts.find(new CourseId(id)).orElseThrow(Missing::new);
        Question old = quiz(draft, lesson).question(question).orElseThrow(Missing::new);
        List<Question> questions = quiz(draft, lesson).questions().stream()
                .filter(each -> !remove || !each.id().equals(question))
                .map(each -> each.id().equals(question) ? form.on(each, ids) : each)
                .toList();
        return new DraftForm(result, request, again -> view(draft, lesson, old, again))
                .save(
                        () -> save(draft, lesson, questions, form.revision()),
                        CoursePages.ADDRESS + "/" + id + "/edit/lessons/" + lesson,
                        redirect);
    }

    private boolean save(Draft draft, UUID lesson, List<Question> questions, int revision) {
        Lesson old = lesson(draft, lesson);
        Quiz quiz = quiz(draft, lesson);
        Lesson changed = new Lesson(
                old.id(),
                old.kind(),
                old.title(),
                old.text(),
                old.minutes(),
                old.network(),
                old.requires(),
                old.checklist(),
                new Quiz(quiz.passMark(), quiz.triesADay(), questions),
                old.film());
        return drafts.save(draft.course(), CourseEdits.replace(draft.content(), changed), revision)
                .isPresent();
    }

    private static JteView view(Draft draft, UUID lesson, Question question, Form form) {
        return JteView.of("academy/edit-question", new EditQuestionView(draft, lesson(draft, lesson), question, form));
    }

    private static Quiz quiz(Draft draft, UUID lesson) {
        Quiz quiz = lesson(draft, lesson).quiz();
        if (quiz == null) {
            throw new Missing();
        }
        return quiz;
    }

    private static Lesson lesson(Draft draft, UUID lesson) {
        return draft.content().lesson(lesson).orElseThrow(Missing::new);
    }
}
