package dk.fortaler.survey.results.web;

import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.survey.results.SurveysWithResults;
import dk.fortaler.web.JteView;
import dk.fortaler.web.NavigationEntry;
import dk.fortaler.web.NavigationEntry.Group;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Results are for those who manage the programme and for the executives, whose decision they are made for. A department's
 * lead does not read them: they would look for their own people.
 */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR', 'EXECUTIVE')")
class ResultPages {
    private final SurveysWithResults surveys;
    private final Reading reading;

    ResultPages(SurveysWithResults surveys, Reading reading) {
        this.surveys = surveys;
        this.reading = reading;
    }

    /** For executives, who do not see the page on which surveys are made. */
    @Bean
    static NavigationEntry surveyResultsEntry() {
        return new NavigationEntry(
                Group.PROGRAMME,
                "survey-results.nav",
                "clipboard-data",
                "/surveys/results",
                45,
                false,
                me -> me.is(Role.EXECUTIVE) && !me.manages());
    }

    @GetMapping("/surveys/results")
    JteView list() {
        return JteView.of("survey/results-list", new ResultsList(surveys.all()));
    }

    @GetMapping("/surveys/{id}/results")
    JteView show(SignedIn me, @PathVariable UUID id, @RequestParam Map<String, String> parameters) {
        ResultView view = reading.of(id, parameters, me.language());
        return JteView.of(view.answers() == 0 ? "survey/results-waiting" : "survey/results", view);
    }
}
