package dk.fortaler.survey.web;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.survey.SurveyId;
import dk.fortaler.survey.Surveys;
import dk.fortaler.survey.internal.DraftSurvey;
import dk.fortaler.survey.internal.Survey;
import dk.fortaler.survey.internal.SurveyRepository;
import dk.fortaler.web.Flash;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The list of surveys, and beginning one. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class SurveysPages {
    private final Surveys surveys;
    private final SurveyRepository repository;
    private final DraftSurvey draft;

    SurveysPages(Surveys surveys, SurveyRepository repository, DraftSurvey draft) {
        this.surveys = surveys;
        this.repository = repository;
        this.draft = draft;
    }

    @GetMapping("/surveys")
    View list() {
        return JteView.of("survey/list", new SurveysView(surveys.all()));
    }

    @GetMapping("/surveys/new")
    View begin() {
        return JteView.of("survey/new", new SurveysView(surveys.all()));
    }

    /** @param from {@code template}, {@code empty}, or {@code again} with the round to repeat */
    @PostMapping("/surveys")
    View begin(
            @RequestParam(defaultValue = "template") String from,
            @RequestParam(required = false) @Nullable UUID round,
            SignedIn me) {
        SurveyId id;
        if (from.equals("again") && round != null) {
            Survey earlier = repository.find(new SurveyId(round)).orElseThrow(Missing::new);
            id = draft.again(me.person(), earlier);
        } else if (from.equals("empty")) {
            id = draft.empty(me.person());
        } else {
            id = draft.fromTemplate(me.person());
        }
        return new RedirectView("/surveys/" + id.value());
    }

    @PostMapping("/surveys/{id}/delete")
    View delete(@PathVariable UUID id, SignedIn me, RedirectAttributes redirect) {
        Survey survey = repository.find(new SurveyId(id)).orElseThrow(Missing::new);
        if (draft.delete(me.person(), survey.id())) {
            Flash.success(redirect, "survey.deleted");
            return new RedirectView("/surveys");
        }
        return new RedirectView(survey.address());
    }
}
