package dk.fortaler.survey.web;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.survey.internal.CloseSurvey;
import dk.fortaler.survey.internal.KeyLost;
import dk.fortaler.survey.internal.RunSurvey;
import dk.fortaler.survey.internal.RunSurvey.Refused;
import dk.fortaler.survey.internal.Survey;
import dk.fortaler.survey.internal.Sweep;
import dk.fortaler.web.Flash;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import dk.fortaler.web.Posted;
import dk.fortaler.web.QrCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** A survey's own page, whatever its state, and what can be done while it is open. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class RunningPages {
    private final SurveyPage page;
    private final RunSurvey run;
    private final CloseSurvey close;
    private final Sweep sweep;
    private final Posted posted;

    RunningPages(SurveyPage page, RunSurvey run, CloseSurvey close, Sweep sweep, Posted posted) {
        this.page = page;
        this.run = run;
        this.close = close;
        this.sweep = sweep;
        this.posted = posted;
    }

    @GetMapping("/surveys/{id}")
    View survey(@PathVariable UUID id) {
        Survey survey = find(id);
        return survey.draft()
                ? JteView.of("survey/draft", DraftView.of(survey))
                : JteView.of("survey/running", page.view(survey));
    }

    /** The bar alone, for htmx; when the letters are written the whole page is asked for again. */
    @GetMapping("/surveys/{id}/sending")
    View sending(@PathVariable UUID id, HttpServletResponse response) {
        Survey survey = find(id);
        RunningView view = page.view(survey);
        if (view.sending() == null) {
            response.setHeader("HX-Refresh", "true");
        }
        return JteView.of("survey/sending", view);
    }

    @PostMapping("/surveys/{id}/remind")
    View remind(@PathVariable UUID id, SignedIn me, RedirectAttributes redirect) {
        Survey survey = find(id);
        if (run.remind(me.person(), survey.id())) {
            posted.tell(redirect, "survey.remind.done");
        } else {
            Flash.warning(redirect, "survey.remind.not", Map.of());
        }
        return new RedirectView(survey.address());
    }

    @PostMapping("/surveys/{id}/invite")
    View inviteMore(@PathVariable UUID id, SignedIn me, RedirectAttributes redirect) {
        Survey survey = find(id);
        run.inviteMore(me.person(), survey);
        posted.tell(redirect, "survey.invite.more.done");
        return new RedirectView(survey.address());
    }

    /** @param closes empty for no last day */
    @PostMapping("/surveys/{id}/closing")
    View closeOn(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String closes,
            SignedIn me,
            RedirectAttributes redirect) {
        Survey survey = find(id);
        Optional<LocalDate> day = Days.parse(closes);
        if (day.isEmpty() && !closes.isBlank()) {
            Flash.danger(redirect, "survey.open.no-day", Map.of());
            return new RedirectView(survey.address());
        }
        try {
            run.closeOn(me.person(), survey.id(), day.orElse(null));
            Flash.success(redirect, "survey.closing.moved");
        } catch (Refused refused) {
            Flash.danger(redirect, refused.key(), Map.of());
        }
        return new RedirectView(survey.address());
    }

    /** @param unread {@code give-up} where its key is lost and what cannot be read shall be given up */
    @PostMapping("/surveys/{id}/close")
    View close(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String unread,
            SignedIn me,
            RedirectAttributes redirect) {
        Survey survey = find(id);
        try {
            boolean closed = unread.equals("give-up")
                    ? close.closeWithoutKey(me.person(), survey.id())
                    : close.close(me.person(), survey.id());
            if (closed) {
                sweep.sweep();
                Flash.success(redirect, "survey.closed.done");
            }
        } catch (KeyLost lost) {
            Flash.danger(redirect, "survey.locked.not-closed", Map.of());
        }
        return new RedirectView(survey.address());
    }

    /** For a wall: one sheet of paper with the code to point a phone at. */
    @GetMapping("/surveys/{id}/poster")
    View poster(@PathVariable UUID id, SignedIn me, HttpServletRequest request) {
        Survey survey = find(id);
        String address = page.address(survey);
        if (address.isEmpty()) {
            throw new Missing();
        }
        Language language = Optional.ofNullable(request.getParameter("in"))
                .flatMap(Language::of)
                .orElse(me.language());
        return JteView.of(
                "survey/poster", new PosterView(survey, language, me.organisationName(), address, QrCode.of(address)));
    }

    private Survey find(UUID id) {
        return page.find(id).orElseThrow(Missing::new);
    }
}
