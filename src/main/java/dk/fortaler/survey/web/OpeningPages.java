package dk.fortaler.survey.web;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.people.Departments;
import dk.fortaler.survey.form.Problem;
import dk.fortaler.survey.internal.Audience;
import dk.fortaler.survey.internal.RunSurvey;
import dk.fortaler.survey.internal.RunSurvey.Plan;
import dk.fortaler.survey.internal.RunSurvey.Refused;
import dk.fortaler.survey.internal.Stale;
import dk.fortaler.survey.internal.Survey;
import dk.fortaler.survey.internal.Way;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import dk.fortaler.web.Posted;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** Opening a survey: how people come to it, who they are, and until when. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class OpeningPages {
    private static final int DAYS = 14;

    private final SurveyPage page;
    private final RunSurvey run;
    private final Audience audience;
    private final Departments departments;
    private final Posted posted;
    private final Clock clock;

    OpeningPages(
            SurveyPage page, RunSurvey run, Audience audience, Departments departments, Posted posted, Clock clock) {
        this.page = page;
        this.run = run;
        this.audience = audience;
        this.departments = departments;
        this.posted = posted;
        this.clock = clock;
    }

    @GetMapping("/surveys/{id}/opening")
    View ask(@PathVariable UUID id, SignedIn me) {
        Survey survey = find(id);
        if (!survey.draft()) {
            return new RedirectView(survey.address());
        }
        LocalDate inTwoWeeks = LocalDate.ofInstant(clock.instant(), me.zone()).plusDays(DAYS);
        Form form = Form.of(Map.of("way", "personal", "audience", "everybody", "closes", inTwoWeeks));
        return view(survey, survey.version(), form);
    }

    @PostMapping("/surveys/{id}/opening")
    View open(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String way,
            @RequestParam(name = "audience", defaultValue = "everybody") String who,
            @RequestParam(required = false) @Nullable List<UUID> department,
            @RequestParam(defaultValue = "") String closes,
            @RequestParam(defaultValue = "0") int version,
            SignedIn me,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Survey survey = find(id);
        if (!survey.draft()) {
            return new RedirectView(survey.address());
        }
        Optional<LocalDate> day = Days.parse(closes);
        boolean some = who.equals("departments");
        if (some && (department == null || department.isEmpty())) {
            return refused(survey, version, Form.refused(request, "audience", "survey.open.no-department"));
        }
        if (day.isEmpty() && !closes.isBlank()) {
            return refused(survey, version, Form.refused(request, "closes", "survey.open.no-day"));
        }
        Optional<Way> chosen = Way.of(way);
        if (chosen.isEmpty()) {
            return refused(survey, version, Form.refused(request, "way", "survey.open.no-way"));
        }
        List<UUID> within = some && department != null ? department : List.of();
        try {
            run.open(me.person(), survey, version, new Plan(chosen.get(), within, day.orElse(null)));
        } catch (Refused refused) {
            return refused(survey, version, Form.refused(request, refused.field(), refused.key()));
        } catch (Stale stale) {
            Survey now = find(id);
            return refused(now, now.version(), Form.refused(request, "", DraftPages.stale(now)));
        }
        if (chosen.get().invites()) {
            posted.tell(redirect, "survey.opened");
        } else {
            Flash.success(redirect, "survey.opened.link");
        }
        return new RedirectView(survey.address());
    }

    private View refused(Survey survey, int version, Form form) {
        return view(survey, version, form).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private JteView view(Survey survey, int version, Form form) {
        return JteView.of(
                "survey/opening",
                new OpeningView(
                        survey,
                        version,
                        form,
                        audience.count(List.of()),
                        departments.all(),
                        Problem.of(survey.questionnaire()),
                        page.canSend()));
    }

    private Survey find(UUID id) {
        return page.find(id).orElseThrow(Missing::new);
    }
}
