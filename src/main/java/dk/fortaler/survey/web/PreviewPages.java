package dk.fortaler.survey.web;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.survey.internal.Survey;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The very form that people will get, to try; it cannot be sent. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class PreviewPages {
    private final SurveyPage page;

    PreviewPages(SurveyPage page) {
        this.page = page;
    }

    @GetMapping("/surveys/{id}/preview")
    View preview(@PathVariable UUID id, @RequestParam(defaultValue = "") String lang, SignedIn me) {
        Survey survey = page.find(id).orElseThrow(Missing::new);
        Language language = Language.of(lang).orElse(me.language());
        AnswerView view = new AnswerView(
                me.organisationName(),
                survey.title(language),
                survey.introduction(language),
                survey.address(),
                null,
                survey.way().invites(),
                true,
                null,
                survey.smallestGroup(),
                FormView.of(survey.questionnaire(), language));
        return JteView.of("survey/answer", view).forGuest(language, me.accent(), me.zone());
    }
}
