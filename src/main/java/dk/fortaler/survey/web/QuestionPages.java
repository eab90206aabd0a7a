package dk.fortaler.survey.web;

import dk.fortaler.survey.SurveyId;
import dk.fortaler.survey.form.Kind;
import dk.fortaler.survey.form.Problem;
import dk.fortaler.survey.form.Question;
import dk.fortaler.survey.internal.DraftSurvey;
import dk.fortaler.survey.internal.Stale;
import dk.fortaler.survey.internal.Survey;
import dk.fortaler.survey.internal.SurveyRepository;
import dk.fortaler.web.Flash;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Writing one question. Buttons inside the form change it without saving; nothing typed is lost by them. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class QuestionPages {
    private final SurveyRepository surveys;
    private final DraftSurvey draft;

    QuestionPages(SurveyRepository surveys, DraftSurvey draft) {
        this.surveys = surveys;
        this.draft = draft;
    }

    @GetMapping("/surveys/{id}/questions/new")
    View begin(@PathVariable UUID id, @RequestParam(defaultValue = "single") String kind) {
        Survey survey = find(id);
        if (!survey.draft()) {
            return new RedirectView(survey.address());
        }
        QuestionDraft blank = QuestionDraft.blank(SentQuestion.kind(kind), survey.version());
        return view(new QuestionView(survey, blank, true, List.of()));
    }

    @GetMapping("/surveys/{id}/questions/{question}")
    View edit(@PathVariable UUID id, @PathVariable UUID question) {
        Survey survey = find(id);
        Question stored = survey.questionnaire().find(question).orElseThrow(Missing::new);
        if (!survey.draft()) {
            return new RedirectView(survey.address());
        }
        return view(new QuestionView(survey, QuestionDraft.of(stored, survey.version()), false, List.of()));
    }

    /** @param press which button: {@code save}, or one that changes the form */
    @PostMapping("/surveys/{id}/questions/{question}")
    View save(
            @PathVariable UUID id,
            @PathVariable UUID question,
            @RequestParam(defaultValue = "save") String press,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Survey survey = find(id);
        Optional<Question> stored = survey.questionnaire().find(question);
        Kind kind = stored.map(Question::kind).orElseGet(() -> SentQuestion.kind(request.getParameter("kind")));
        QuestionDraft sent =
                SentQuestion.read(request, question, stored.map(Question::code).orElse(null), kind);
        boolean fresh = stored.isEmpty();
        if (QuestionDraft.isCommand(press)) {
            return view(new QuestionView(survey, sent.after(press), fresh, List.of()));
        }
        List<String> trouble = trouble(survey, sent);
        if (!trouble.isEmpty()) {
            return refused(new QuestionView(survey, sent, fresh, trouble));
        }
        try {
            draft.put(survey.id(), sent.version(), sent.question());
        } catch (Stale stale) {
            Survey now = find(id);
            return refused(
                    new QuestionView(now, sent.withVersion(now.version()), fresh, List.of(DraftPages.stale(now))));
        }
        Flash.success(redirect, "survey.question.saved");
        return new RedirectView(survey.address());
    }

    /** What must be mended first; a missing translation is only shown in the list. */
    private static List<String> trouble(Survey survey, QuestionDraft sent) {
        if (sent.tooLong()) {
            return List.of("survey.question.too-long");
        }
        if (sent.waitsForSeveral()) {
            return List.of("survey.question.waits-for-several");
        }
        List<String> trouble = new ArrayList<>();
        Problem.of(sent.question()).stream()
                .filter(Problem::stops)
                .map(QuestionView::key)
                .forEach(trouble::add);
        boolean full = survey.questionnaire().questions().size() >= Problem.QUESTIONS
                && survey.questionnaire().find(sent.id()).isEmpty();
        if (full) {
            trouble.add("survey.problem.too-many-questions");
        }
        return trouble;
    }

    private static JteView view(QuestionView view) {
        return JteView.of("survey/edit-question", view);
    }

    private static JteView refused(QuestionView view) {
        return view(view).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Survey find(UUID id) {
        return surveys.find(new SurveyId(id)).orElseThrow(Missing::new);
    }
}
