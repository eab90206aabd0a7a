package dk.fortaler.journey.web;

import dk.fortaler.journey.internal.ReadMap;
import dk.fortaler.journey.internal.Step;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.ShellNotice;
import dk.fortaler.web.ShellNotices;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Stands above the forms of the first four steps while their person is on the way through them. */
@Component
class BeginNotice implements ShellNotices {
    private static final List<String> ON_THE_WAY =
            List.of("/business-case", "/surveys", "/goals", "/programmes", "/people");

    private final ReadMap map;

    BeginNotice(ReadMap map) {
        this.map = map;
    }

    @Override
    public Optional<ShellNotice> notice(SignedIn me, HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean here = ON_THE_WAY.stream().anyMatch(start -> path.equals(start) || path.startsWith(start + "/"));
        if (!here || !me.manages() || !BeginPages.going(request)) {
            return Optional.empty();
        }
        Step next = map.now(me.zone()).firstUnprepared();
        return Optional.of(
                next == null
                        ? new ShellNotice(
                                "journey.begin.notice.done", Map.of(), "journey.begin.notice.back", BeginPages.ADDRESS)
                        : new ShellNotice(
                                "journey.begin.notice",
                                Map.of("step", "journey." + next.key() + ".title"),
                                "journey.begin.notice.back",
                                BeginPages.ADDRESS));
    }
}
