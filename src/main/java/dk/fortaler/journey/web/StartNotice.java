package dk.fortaler.journey.web;

import dk.fortaler.journey.internal.ReadFirstSteps;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.ShellNotice;
import dk.fortaler.web.ShellNotices;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Leads back to the first steps from the pages on which they are taken. */
@Component
class StartNotice implements ShellNotices {
    private static final List<String> ON_THE_WAY = List.of("/feed", "/guidelines", "/academy", "/club", "/shares");

    private final ReadFirstSteps steps;

    StartNotice(ReadFirstSteps steps) {
        this.steps = steps;
    }

    @Override
    public Optional<ShellNotice> notice(SignedIn me, HttpServletRequest request) {
        String path = request.getRequestURI();
        if (me.manages()
                || ON_THE_WAY.stream().noneMatch(start -> path.equals(start) || path.startsWith(start + "/"))) {
            return Optional.empty();
        }
        return steps.pending(me.person())
                .map(next -> new ShellNotice(
                        "journey.start.notice",
                        Map.of("step", "journey.start." + next.key()),
                        "journey.start.notice.back",
                        StartPages.ADDRESS));
    }
}
