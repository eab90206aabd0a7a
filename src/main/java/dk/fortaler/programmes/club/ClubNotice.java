package dk.fortaler.programmes.club;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.programmes.joining.AnswerInvitation;
import dk.fortaler.programmes.joining.Invitation;
import dk.fortaler.programmes.joining.Invitation.State;
import dk.fortaler.web.ShellNotice;
import dk.fortaler.web.ShellNotices;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Above the pages where a person's work begins: that they are asked something. */
@Component
class ClubNotice implements ShellNotices {
    private static final List<String> BEGINNINGS = List.of("/start", "/feed", "/launch", "/me");

    private final AnswerInvitation answers;

    ClubNotice(AnswerInvitation answers) {
        this.answers = answers;
    }

    @Override
    public Optional<ShellNotice> notice(SignedIn me, HttpServletRequest request) {
        if (!BEGINNINGS.contains(request.getRequestURI())
                || answers.of(me.person()).stream().noneMatch(ClubNotice::waits)) {
            return Optional.empty();
        }
        return Optional.of(new ShellNotice("club.notice", Map.of(), "club.notice.see", "/club"));
    }

    private static boolean waits(Invitation invitation) {
        return invitation.state() == State.OPEN && invitation.canJoin();
    }
}
