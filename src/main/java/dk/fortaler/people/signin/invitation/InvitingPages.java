package dk.fortaler.people.signin.invitation;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.mail.MailServers;
import dk.fortaler.people.Invitations;
import dk.fortaler.web.Flash;
import dk.fortaler.web.JteView;
import dk.fortaler.web.LocalAddress;
import dk.fortaler.web.Posted;
import java.util.List;
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

/** Inviting the organisation's people, and seeing who has come. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class InvitingPages {
    private static final String HERE = "/people/invitations";

    private final InvitationState state;
    private final Invitations invitations;
    private final MailServers servers;
    private final Posted posted;

    InvitingPages(InvitationState state, Invitations invitations, MailServers servers, Posted posted) {
        this.state = state;
        this.invitations = invitations;
        this.servers = servers;
        this.posted = posted;
    }

    @GetMapping(HERE)
    View page() {
        InvitationState.Counts counts = state.counts();
        return JteView.of(
                "signin/inviting",
                new InvitingView(counts.open(), counts.invited(), state.missing(), state.waiting(), servers.canSend()));
    }

    @PostMapping(HERE)
    View invite(SignedIn me, @RequestParam(defaultValue = "") String who, RedirectAttributes redirect) {
        List<PersonId> people = state.missing(who);
        int invited = invitations.invite(me, people);
        if (invited == 0) {
            Flash.success(redirect, "signin.inviting.nobody");
        } else {
            posted.tell(redirect, "signin.inviting.done", Map.of("count", invited));
        }
        return new RedirectView(HERE);
    }

    /** One person, for the first time or anew. */
    @PostMapping("/people/{id}/invite")
    View invite(
            SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = HERE) String back,
            RedirectAttributes redirect) {
        if (invitations.inviteAgain(me, new PersonId(id))) {
            posted.tell(redirect, "signin.inviting.done", Map.of("count", 1));
        } else {
            Flash.warning(redirect, "signin.inviting.not", Map.of());
        }
        RedirectView view = new RedirectView(LocalAddress.or(back, HERE));
        view.setExpandUriTemplateVariables(false);
        return view;
    }
}
