package dk.fortaler.programmes.club;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Programmes;
import dk.fortaler.web.Flash;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** A member proposes a colleague for a programme of theirs. */
@Controller
class NominatePages {
    private static final String HERE = "/club/programmes/{id}/nominate";
    private static final int LONGEST_SEARCH = 100;

    private final Programmes programmes;
    private final Nominating nominating;

    NominatePages(Programmes programmes, Nominating nominating) {
        this.programmes = programmes;
        this.nominating = nominating;
    }

    @GetMapping(HERE)
    View page(@PathVariable UUID id, @RequestParam(defaultValue = "") String q, SignedIn me) {
        Programme programme = mine(me, id);
        String search = q.replace("\0", "").strip();
        String looked = search.substring(0, Math.min(LONGEST_SEARCH, search.length()));
        return JteView.of(
                "club/nominate",
                new NominateView(
                        programme.name(),
                        "/club/programmes/" + id + "/nominate",
                        nominating.left(me.person()),
                        looked,
                        nominating.find(me.person(), looked)));
    }

    /** The same words whatever becomes of it. */
    @PostMapping(HERE)
    View nominate(@PathVariable UUID id, @RequestParam UUID person, SignedIn me, RedirectAttributes redirect) {
        Programme programme = mine(me, id);
        if (nominating.nominate(me, programme.id(), new PersonId(person))) {
            Flash.success(redirect, "club.nominate.done");
        } else {
            Flash.warning(redirect, "club.nominate.enough", Map.of("count", Nominating.A_MONTH));
        }
        return new RedirectView("/club");
    }

    private Programme mine(SignedIn me, UUID id) {
        return programmes.ofMember(me.person()).stream()
                .filter(programme -> programme.id().equals(new ProgrammeId(id)))
                .findFirst()
                .orElseThrow(Missing::new);
    }
}
