package dk.fortaler.programmes.calls;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Programmes;
import dk.fortaler.programmes.calls.Review.Outcome;
import dk.fortaler.web.Flash;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import dk.fortaler.web.Posted;
import java.util.Locale;
import java.util.Map;
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

/** Reading applications, saying what one thinks of them, and answering. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class ReviewPages {
    private static final String ONE = "/programmes/{id}/applications/{application}";
    private static final int LONGEST_NOTE = 1_000;

    private final Programmes programmes;
    private final ReadApplications applications;
    private final Review review;
    private final Posted posted;

    ReviewPages(Programmes programmes, ReadApplications applications, Review review, Posted posted) {
        this.programmes = programmes;
        this.applications = applications;
        this.review = review;
        this.posted = posted;
    }

    @GetMapping("/programmes/{id}/applications")
    View list(@PathVariable UUID id) {
        Programme programme = programme(id);
        return JteView.of("calls/applications", new ApplicationsView(programme, applications.of(programme.id())));
    }

    @GetMapping(ONE)
    View one(@PathVariable UUID id, @PathVariable UUID application, SignedIn me) {
        Programme programme = programme(id);
        return JteView.of(
                "calls/application",
                new ApplicationView(programme, find(id, application), me.person(), applications.votes(application)));
    }

    @PostMapping(ONE + "/vote")
    View vote(
            @PathVariable UUID id,
            @PathVariable UUID application,
            @RequestParam(defaultValue = "") String vote,
            @RequestParam(defaultValue = "") String note,
            SignedIn me,
            RedirectAttributes redirect) {
        ClubApplication found = find(id, application);
        if (ApplicationView.VOTES.contains(vote)) {
            String said = note.replace("\r\n", "\n").replace("\0", "").strip();
            review.vote(me.person(), found, vote, said.substring(0, Math.min(LONGEST_NOTE, said.length())));
            Flash.success(redirect, "calls.review.voted");
        } else {
            Flash.warning(redirect, "calls.review.choose", Map.of());
        }
        return back(id, application);
    }

    @PostMapping(ONE + "/accept")
    View accept(@PathVariable UUID id, @PathVariable UUID application, SignedIn me, RedirectAttributes redirect) {
        ClubApplication found = find(id, application);
        return told(id, found, review.accept(me, found), "accepted", redirect);
    }

    @PostMapping(ONE + "/wait")
    View wait(@PathVariable UUID id, @PathVariable UUID application, SignedIn me, RedirectAttributes redirect) {
        ClubApplication found = find(id, application);
        return told(id, found, review.wait(me, found), "waiting", redirect);
    }

    @PostMapping(ONE + "/decline")
    View decline(@PathVariable UUID id, @PathVariable UUID application, SignedIn me, RedirectAttributes redirect) {
        ClubApplication found = find(id, application);
        return told(id, found, review.decline(me, found), "declined", redirect);
    }

    private View told(UUID id, ClubApplication application, Outcome outcome, String what, RedirectAttributes redirect) {
        if (outcome == Outcome.DONE) {
            posted.tell(redirect, "calls.review." + what, Map.of("name", application.name()));
            return new RedirectView("/programmes/" + id + "/applications");
        }
        Flash.warning(redirect, "calls.review.not." + outcome.name().toLowerCase(Locale.ROOT), Map.of());
        return back(id, application.id());
    }

    private static View back(UUID id, UUID application) {
        return new RedirectView("/programmes/" + id + "/applications/" + application);
    }

    private Programme programme(UUID id) {
        return programmes.find(new ProgrammeId(id)).orElseThrow(Missing::new);
    }

    private ClubApplication find(UUID programme, UUID id) {
        return applications.find(new ProgrammeId(programme), id).orElseThrow(Missing::new);
    }
}
