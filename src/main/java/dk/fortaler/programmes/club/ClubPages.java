package dk.fortaler.programmes.club;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.secrets.WordCode;
import dk.fortaler.programmes.Consents;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Purpose;
import dk.fortaler.programmes.calls.Calls;
import dk.fortaler.programmes.joining.AnswerInvitation;
import dk.fortaler.programmes.joining.AnswerInvitation.Outcome;
import dk.fortaler.programmes.joining.ConsentWay;
import dk.fortaler.programmes.joining.Invitation;
import dk.fortaler.programmes.joining.Leaving;
import dk.fortaler.programmes.joining.WaitForSeat;
import dk.fortaler.web.Flash;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import dk.fortaler.web.NavigationEntry;
import dk.fortaler.web.NavigationEntry.Group;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** A person's own page: where they take part, what they are asked, and the way out of each. */
@Controller
class ClubPages {
    private static final String HERE = "/club";
    private static final int ORDER = 17;

    private final Own own;
    private final AnswerInvitation answers;
    private final Leaving leaving;
    private final Consents consents;
    private final Calls calls;
    private final WaitForSeat waiting;

    ClubPages(Own own, AnswerInvitation answers, Leaving leaving, Consents consents, Calls calls, WaitForSeat waiting) {
        this.calls = calls;
        this.waiting = waiting;
        this.own = own;
        this.answers = answers;
        this.leaving = leaving;
        this.consents = consents;
    }

    @Bean
    static NavigationEntry clubEntry() {
        return new NavigationEntry(Group.OWN, "club.title", "heart-handshake", HERE, ORDER, false, me -> true);
    }

    /** @param full an invitation whose last seat has just gone */
    @GetMapping(HERE)
    View page(SignedIn me, @RequestParam(required = false) @Nullable UUID full) {
        List<Own.Membership> memberships = own.of(me.person());
        List<ClubView.Way> ways = calls.open().stream()
                .filter(call ->
                        memberships.stream().noneMatch(each -> each.name().equals(call.name())))
                .map(call -> new ClubView.Way(
                        call.name(),
                        "/club/" + new WordCode(me.organisation(), call.code()).text() + "?lang="
                                + me.language().tag()))
                .toList();
        return JteView.of(
                "club/own",
                new ClubView(
                        memberships,
                        answers.of(me.person()),
                        consents.holds(me.person(), Purpose.TAKING_PART),
                        own.applications(me.person()),
                        ways,
                        full));
    }

    @PostMapping(HERE + "/invitations/{id}/yes")
    View accept(@PathVariable UUID id, SignedIn me, RedirectAttributes redirect) {
        Invitation invitation = find(me, id);
        Outcome outcome = answers.accept(invitation, Set.of(), me.language(), ConsentWay.SIGNED_IN);
        switch (outcome) {
            case JOINED -> Flash.success(redirect, "club.joined", Map.of("programme", invitation.name()));
            case FULL -> {
                Flash.warning(redirect, "club.full", Map.of("programme", invitation.name()));
                return new RedirectView(HERE + "?full=" + id);
            }
            case RENEWED -> Flash.warning(redirect, "club.renewed", Map.of("programme", invitation.name()));
            case GONE -> Flash.warning(redirect, "club.expired", Map.of("programme", invitation.name()));
        }
        return new RedirectView(HERE);
    }

    @PostMapping(HERE + "/invitations/{id}/wait")
    View wait(@PathVariable UUID id, SignedIn me, RedirectAttributes redirect) {
        Invitation invitation = find(me, id);
        if (waiting.wait(invitation)) {
            Flash.success(redirect, "club.waits", Map.of("programme", invitation.name()));
        } else {
            Flash.warning(redirect, "club.expired", Map.of("programme", invitation.name()));
        }
        return new RedirectView(HERE);
    }

    @PostMapping(HERE + "/invitations/{id}/no")
    View decline(@PathVariable UUID id, SignedIn me, RedirectAttributes redirect) {
        answers.decline(find(me, id));
        Flash.success(redirect, "club.declined.done");
        return new RedirectView(HERE);
    }

    @PostMapping(HERE + "/applications/{id}/withdraw")
    View withdraw(@PathVariable UUID id, SignedIn me, RedirectAttributes redirect) {
        own.withdraw(me.person(), id);
        Flash.success(redirect, "club.application.withdrawn");
        return new RedirectView(HERE);
    }

    @PostMapping(HERE + "/programmes/{id}/leave")
    View leave(@PathVariable UUID id, SignedIn me, RedirectAttributes redirect) {
        ProgrammeId programme = new ProgrammeId(id);
        String name = own.of(me.person()).stream()
                .filter(each -> each.programme().equals(programme))
                .map(Own.Membership::name)
                .findFirst()
                .orElseThrow(Missing::new);
        leaving.leave(programme, me.person());
        Flash.success(redirect, "club.left", Map.of("programme", name));
        return new RedirectView(HERE);
    }

    private Invitation find(SignedIn me, UUID id) {
        return answers.find(me.person(), id).orElseThrow(Missing::new);
    }
}
