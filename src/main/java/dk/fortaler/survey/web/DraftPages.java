package dk.fortaler.survey.web;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.survey.SurveyId;
import dk.fortaler.survey.internal.DraftSurvey;
import dk.fortaler.survey.internal.Stale;
import dk.fortaler.survey.internal.Survey;
import dk.fortaler.survey.internal.SurveyRepository;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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

/** Writing a survey: its words, and the order of its questions. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class DraftPages {
    private final SurveyRepository surveys;
    private final DraftSurvey draft;

    DraftPages(SurveyRepository surveys, DraftSurvey draft) {
        this.surveys = surveys;
        this.draft = draft;
    }

    @GetMapping("/surveys/{id}/edit")
    View edit(@PathVariable UUID id) {
        Survey survey = find(id);
        if (!survey.draft()) {
            return new RedirectView(survey.address());
        }
        Form stored = Form.of(Map.of(
                "titleDa", survey.title().getOrDefault(Language.DA, ""),
                "titleEn", survey.title().getOrDefault(Language.EN, ""),
                "introductionDa", survey.introduction().getOrDefault(Language.DA, ""),
                "introductionEn", survey.introduction().getOrDefault(Language.EN, ""),
                "smallest", survey.smallestGroup()));
        return JteView.of("survey/description", new DescriptionView(survey, survey.version(), stored));
    }

    @PostMapping("/surveys/{id}/edit")
    View describe(
            @PathVariable UUID id,
            @Valid @ModelAttribute DescriptionForm form,
            BindingResult result,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Survey survey = find(id);
        if (result.hasErrors()) {
            return refused(survey, form.version(), Form.refused(request, result));
        }
        if (form.untitled()) {
            return refused(survey, form.version(), Form.refused(request, "titleDa", "survey.title.missing"));
        }
        try {
            draft.describe(survey.id(), form.version(), form.title(), form.introduction(), form.smallest());
        } catch (Stale stale) {
            return refused(survey, survey.version(), Form.refused(request, "", stale(survey)));
        }
        Flash.success(redirect, "survey.saved");
        return new RedirectView(survey.address());
    }

    @PostMapping("/surveys/{id}/questions/{question}/move")
    View move(
            @PathVariable UUID id,
            @PathVariable UUID question,
            @RequestParam(defaultValue = "up") String to,
            @RequestParam(defaultValue = "0") int version,
            RedirectAttributes redirect) {
        Survey survey = find(id);
        return unlessStale(survey, redirect, () -> draft.move(survey.id(), version, question, to.equals("up")));
    }

    @PostMapping("/surveys/{id}/questions/{question}/remove")
    View remove(
            @PathVariable UUID id,
            @PathVariable UUID question,
            @RequestParam(defaultValue = "0") int version,
            RedirectAttributes redirect) {
        Survey survey = find(id);
        return unlessStale(survey, redirect, () -> {
            draft.remove(survey.id(), version, question);
            Flash.success(redirect, "survey.question.removed");
        });
    }

    /** Text key of why nothing was changed. */
    static String stale(Survey survey) {
        return survey.draft() ? "survey.stale" : "survey.stale.opened";
    }

    private static View unlessStale(Survey survey, RedirectAttributes redirect, Runnable change) {
        try {
            change.run();
        } catch (Stale stale) {
            Flash.warning(redirect, stale(survey) + ".list", Map.of());
        }
        return new RedirectView(survey.address());
    }

    private static View refused(Survey survey, int version, Form form) {
        return JteView.of("survey/description", new DescriptionView(survey, version, form))
                .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Survey find(UUID id) {
        return surveys.find(new SurveyId(id)).orElseThrow(Missing::new);
    }
}
