package dk.fortaler.insight.web;

import dk.fortaler.insight.DashboardMeasures;
import dk.fortaler.insight.DashboardMeasures.Chosen;
import dk.fortaler.insight.Figures;
import dk.fortaler.insight.Period;
import dk.fortaler.insight.Results;
import dk.fortaler.insight.internal.ReadResults;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Programmes;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import dk.fortaler.web.NavigationEntry;
import dk.fortaler.web.NavigationEntry.Group;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A person sees their own results, a manager the programme's. */
@Controller
class ResultsPages {
    private static final int ORDER = 20;

    private final ReadResults results;
    private final Programmes programmes;
    private final ObjectProvider<DashboardMeasures> measures;
    private final Clock clock;

    ResultsPages(ReadResults results, Programmes programmes, ObjectProvider<DashboardMeasures> measures, Clock clock) {
        this.results = results;
        this.programmes = programmes;
        this.measures = measures;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry resultsEntry() {
        return new NavigationEntry(
                Group.PROGRAMME, "insight.title", "chart-bar", "/results", ORDER, true, SignedIn::manages);
    }

    @Bean
    static NavigationEntry ownResultsEntry() {
        return new NavigationEntry(
                Group.OWN, "insight.title", "chart-bar", "/results", ORDER, true, me -> !me.manages());
    }

    @GetMapping("/results")
    View begin(SignedIn me) {
        Optional<Programme> first = me.manages() ? programmes.active().stream().findFirst() : Optional.empty();
        return new RedirectView(
                first.map(programme -> "/results/" + programme.id().value()).orElse("/results/mine"));
    }

    @GetMapping("/results/mine")
    View mine(SignedIn me, @RequestParam(name = "period", defaultValue = "") String key) {
        Period period = period(me, key);
        Results own = results.ofPerson(me.person(), period);
        return view(
                me, null, period, own, comparable(period) ? results.totalOfPerson(me.person(), period.before()) : null);
    }

    @GetMapping("/results/{id}")
    View programme(SignedIn me, @PathVariable UUID id, @RequestParam(name = "period", defaultValue = "") String key) {
        Programme programme = visible(me, id);
        Period period = period(me, key);
        Results found = results.ofProgramme(programme.id(), period);
        return view(
                me,
                programme,
                period,
                found,
                comparable(period) ? results.totalOfProgramme(programme.id(), period.before()) : null);
    }

    private Programme visible(SignedIn me, UUID id) {
        if (!me.manages()) {
            throw new Missing();
        }
        return programmes.find(new ProgrammeId(id)).orElseThrow(Missing::new);
    }

    private JteView view(
            SignedIn me,
            @org.jspecify.annotations.Nullable Programme programme,
            Period period,
            Results found,
            @org.jspecify.annotations.Nullable Figures before) {
        List<Programme> choice = me.manages() ? programmes.active() : List.of();
        return JteView.of(
                "insight/results",
                new ResultsView(
                        programme,
                        choice,
                        period,
                        found,
                        before,
                        Series.of(period, found.byDay()),
                        programme == null ? List.of() : chosen(programme.id(), period)));
    }

    private List<Chosen> chosen(ProgrammeId programme, Period period) {
        return measures.stream()
                .flatMap(each -> each.ofProgramme(programme, period.last()).stream())
                .toList();
    }

    private static boolean comparable(Period period) {
        return !period.key().equals("all");
    }

    private Period period(SignedIn me, String key) {
        return Period.upTo(clock.instant().atZone(me.zone()).toLocalDate(), key);
    }
}
