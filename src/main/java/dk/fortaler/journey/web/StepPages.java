package dk.fortaler.journey.web;

import dk.fortaler.journey.internal.KnownWishes;
import dk.fortaler.journey.internal.ReadMap;
import dk.fortaler.journey.internal.Skip;
import dk.fortaler.journey.internal.Skips;
import dk.fortaler.journey.internal.Stage;
import dk.fortaler.journey.internal.Step;
import dk.fortaler.journey.web.StepView.Using;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.programmes.ChosenNetworks;
import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Programmes;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** A step seen closely; leaving it out, and taking it up again. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class StepPages {
    private final ReadMap map;
    private final Skips skips;
    private final Programmes programmes;
    private final ChosenNetworks networks;
    private final KnownWishes known;

    StepPages(ReadMap map, Skips skips, Programmes programmes, ChosenNetworks networks, KnownWishes known) {
        this.map = map;
        this.skips = skips;
        this.programmes = programmes;
        this.networks = networks;
        this.known = known;
    }

    /** Every step has an address of its own; what stands there belongs to no single row. */
    @GetMapping({
        "/launch/management",
        "/launch/survey",
        "/launch/goals",
        "/launch/networks",
        "/launch/few",
        "/launch/course",
        "/launch/guidelines",
        "/launch/news",
        "/launch/content",
        "/launch/rhythm",
        "/launch/more",
        "/launch/flock"
    })
    View step(SignedIn me, HttpServletRequest request) {
        return page(me, stage(request.getRequestURI().substring("/launch/".length())), Form.empty());
    }

    @PostMapping("/launch/skip")
    View skip(
            SignedIn me,
            @RequestParam String step,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Stage stage = stage(step);
        String why = reason.strip();
        if (why.isEmpty() || why.length() > Skip.LONGEST_REASON) {
            String error = why.isEmpty() ? "journey.skip.reason.missing" : "web.form.too-long";
            return page(me, stage, Form.refused(request, "reason", error)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        skips.skip(me.person(), stage, why);
        Flash.success(redirect, "journey.skipped");
        return new RedirectView("/launch/" + stage.key());
    }

    @PostMapping("/launch/resume")
    View resume(SignedIn me, @RequestParam String step, RedirectAttributes redirect) {
        Stage stage = stage(step);
        skips.resume(me.person(), stage);
        Flash.success(redirect, "journey.resumed");
        return new RedirectView("/launch/" + stage.key());
    }

    private JteView page(SignedIn me, Stage stage, Form form) {
        Step step = map.now(me.zone()).step(stage);
        return JteView.of(
                "journey/step",
                new StepView(
                        step,
                        stage == Stage.NETWORKS ? using() : List.of(),
                        stage == Stage.FEW ? known.eager() : List.of(),
                        form));
    }

    private List<Using> using() {
        Set<ProgrammeId> decided = networks.decided();
        return programmes.active().stream()
                .map(programme -> using(programme, decided.contains(programme.id())))
                .toList();
    }

    private Using using(Programme programme, boolean decided) {
        return new Using(
                programme, networks.of(programme.id()).stream().sorted().toList(), decided);
    }

    private static Stage stage(String key) {
        return Stage.of(key).orElseThrow(Missing::new);
    }
}
