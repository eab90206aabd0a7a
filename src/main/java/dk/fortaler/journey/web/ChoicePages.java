package dk.fortaler.journey.web;

import dk.fortaler.journey.internal.KnownWishes;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.networks.Aim;
import dk.fortaler.networks.Factor;
import dk.fortaler.networks.Habits;
import dk.fortaler.networks.Part;
import dk.fortaler.networks.Recommendation;
import dk.fortaler.networks.Score;
import dk.fortaler.networks.Wishes;
import dk.fortaler.programmes.ChosenNetworks;
import dk.fortaler.programmes.NetworkDecision;
import dk.fortaler.programmes.NetworkDecision.Basis;
import dk.fortaler.programmes.NetworkDecision.Verdict;
import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Programmes;
import dk.fortaler.web.Flash;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Choosing a programme's networks: the matrix with its reasons, the decision, and the decisions before it. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class ChoicePages {
    private final Programmes programmes;
    private final ChosenNetworks networks;
    private final KnownWishes known;

    ChoicePages(Programmes programmes, ChosenNetworks networks, KnownWishes known) {
        this.programmes = programmes;
        this.networks = networks;
        this.known = known;
    }

    @GetMapping("/programmes/{id}/networks")
    View show(@PathVariable UUID id) {
        Programme programme = find(id);
        List<NetworkDecision> decisions = networks.decisions(programme.id());
        if (!decisions.isEmpty()) {
            return page(programme, ChoiceForm.of(decisions.getFirst()), decisions, false);
        }
        Set<Aim> aims = known.aims(programme.id());
        ChoiceForm fresh = ChoiceForm.fresh(aims);
        ChoiceView view = view(programme, fresh, decisions, !aims.isEmpty());
        return page(programme, fresh.choosing(Set.copyOf(view.recommended())), decisions, !aims.isEmpty());
    }

    /** The matrix anew with other weights, purposes or audience; nothing is decided by it, and nothing typed is lost. */
    @PostMapping(path = "/programmes/{id}/networks", params = "look")
    View look(@PathVariable UUID id, HttpServletRequest request) {
        Programme programme = find(id);
        ChoiceForm sent = ChoiceForm.sent(request);
        return page(programme, sent, networks.decisions(programme.id()), false);
    }

    @PostMapping("/programmes/{id}/networks")
    View decide(@PathVariable UUID id, SignedIn me, HttpServletRequest request, RedirectAttributes redirect) {
        Programme programme = find(id);
        ChoiceForm sent = ChoiceForm.sent(request);
        if (sent.form().isRefused()) {
            return refused(programme, sent);
        }
        if (sent.chosen().isEmpty()) {
            return refused(programme, sent.withError(request, ChoiceForm.NOTHING_CHOSEN));
        }
        Habits habits = known.habits();
        List<Verdict> verdicts =
                scores(sent, habits).stream().map(score -> verdict(score, sent)).toList();
        Basis basis = new Basis(sent.aims(), sent.audiences(), sent.weights().each(), habits.known());
        if (!networks.decide(me.person(), programme.id(), sent.seen(), verdicts, basis)) {
            int newest = networks.decisions(programme.id()).getFirst().number();
            return refused(
                    programme,
                    sent.withError(request, "journey.choice.decided-meanwhile").havingSeen(newest));
        }
        Flash.success(
                redirect,
                "journey.choice.decided",
                Map.of("count", sent.chosen().size(), "programme", programme.name()));
        return new RedirectView("/programmes/" + id + "/networks");
    }

    private View refused(Programme programme, ChoiceForm sent) {
        return page(programme, sent, networks.decisions(programme.id()), false)
                .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private JteView page(Programme programme, ChoiceForm form, List<NetworkDecision> decisions, boolean fromGoals) {
        return JteView.of("journey/choice", view(programme, form, decisions, fromGoals));
    }

    private ChoiceView view(Programme programme, ChoiceForm form, List<NetworkDecision> decisions, boolean fromGoals) {
        Habits habits = known.habits();
        return new ChoiceView(programme, scores(form, habits), form, habits.known(), fromGoals, decisions);
    }

    private static List<Score> scores(ChoiceForm form, Habits habits) {
        return Recommendation.of(new Wishes(form.aims(), form.audiences(), habits, form.weights()));
    }

    private static Verdict verdict(Score score, ChoiceForm form) {
        Map<Factor, Double> values = new EnumMap<>(Factor.class);
        for (Part part : score.parts()) {
            values.put(part.factor(), part.value());
        }
        return new Verdict(
                score.network(),
                form.chosen().contains(score.network()),
                score.points(),
                values,
                form.wordsFor(score.network()));
    }

    private Programme find(UUID id) {
        return programmes.find(new ProgrammeId(id)).orElseThrow(Missing::new);
    }
}
