package dk.fortaler.programmes.arrivals;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.people.DepartmentId;
import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Programmes;
import dk.fortaler.programmes.Tailoring;
import dk.fortaler.programmes.arrivals.RulesView.Preview;
import dk.fortaler.programmes.arrivals.RulesView.Some;
import dk.fortaler.programmes.internal.DepartmentPaths;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Rules for those who come: the list, a preview, a new one, and stopping one. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class RulePages {
    private static final String HERE = "/programmes/{id}/rules";
    private static final Duration RECENT = Duration.ofDays(30);

    private final Programmes programmes;
    private final ArrivalRules rules;
    private final Touched touched;
    private final DepartmentPaths departments;
    private final Tailoring tailoring;
    private final Clock clock;

    RulePages(
            Programmes programmes,
            ArrivalRules rules,
            Touched touched,
            DepartmentPaths departments,
            Tailoring tailoring,
            Clock clock) {
        this.tailoring = tailoring;
        this.programmes = programmes;
        this.rules = rules;
        this.touched = touched;
        this.departments = departments;
        this.clock = clock;
    }

    @GetMapping(HERE)
    View list(@PathVariable UUID id) {
        Programme programme = find(id);
        DepartmentId own = tailoring.of(programme.id()).department();
        Form fresh = Form.of(Map.of("kind", "joined", "days", 0, "department", own == null ? "" : own.value()));
        return view(programme, fresh, null);
    }

    /** Whom the rule would touch; nothing is made by it. */
    @PostMapping(path = HERE, params = "look")
    View look(
            @PathVariable UUID id,
            @Valid @ModelAttribute RuleForm form,
            BindingResult result,
            HttpServletRequest request) {
        Programme programme = find(id);
        Form sent = Form.refused(request, result);
        if (result.hasErrors()) {
            return view(programme, sent, null).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Instant since = clock.instant().minus(RECENT);
        ArrivalRule rule = form.rule(programme.id(), since);
        return view(programme, sent, new Preview(new Some(touched.arrivals(rule, since)), touched.today(rule)));
    }

    @PostMapping(HERE)
    View add(
            @PathVariable UUID id,
            @Valid @ModelAttribute RuleForm form,
            BindingResult result,
            SignedIn me,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Programme programme = find(id);
        if (result.hasErrors()) {
            return view(programme, Form.refused(request, result), null).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (rules.add(me.person(), form.rule(programme.id(), clock.instant())).isEmpty()) {
            Flash.warning(redirect, "arrivals.department.gone", Map.of());
        } else {
            Flash.success(redirect, "arrivals.added");
        }
        return back(id);
    }

    @PostMapping(HERE + "/{rule}/pause")
    View pause(@PathVariable UUID id, @PathVariable UUID rule, SignedIn me) {
        rules.pause(me.person(), rule(id, rule));
        return back(id);
    }

    @PostMapping(HERE + "/{rule}/resume")
    View resume(@PathVariable UUID id, @PathVariable UUID rule, SignedIn me, RedirectAttributes redirect) {
        if (!rules.resume(me.person(), rule(id, rule))) {
            Flash.warning(redirect, "arrivals.department.gone", Map.of());
        }
        return back(id);
    }

    @PostMapping(HERE + "/{rule}/remove")
    View remove(@PathVariable UUID id, @PathVariable UUID rule, SignedIn me, RedirectAttributes redirect) {
        rules.remove(me.person(), rule(id, rule));
        Flash.success(redirect, "arrivals.removed");
        return back(id);
    }

    private JteView view(Programme programme, Form form, @Nullable Preview preview) {
        List<ArrivalRule> all = rules.of(programme.id());
        Some coming = new Some(programme.active() ? touched.coming(all) : List.of());
        return JteView.of("programmes/rules", new RulesView(programme, all, coming, departments.all(), form, preview));
    }

    private Programme find(UUID id) {
        return programmes.find(new ProgrammeId(id)).orElseThrow(Missing::new);
    }

    private ArrivalRule rule(UUID programme, UUID id) {
        return rules.find(new ProgrammeId(programme), id).orElseThrow(Missing::new);
    }

    private static RedirectView back(UUID programme) {
        return new RedirectView("/programmes/" + programme + "/rules");
    }
}
