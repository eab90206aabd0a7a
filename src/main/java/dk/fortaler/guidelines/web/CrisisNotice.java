package dk.fortaler.guidelines.web;

import dk.fortaler.guidelines.CrisisMode;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.ShellNotice;
import dk.fortaler.web.ShellNotices;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Stands above every page while a crisis lasts, before anything else that would stand there. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CrisisNotice implements ShellNotices {
    private final CrisisMode mode;

    CrisisNotice(CrisisMode mode) {
        this.mode = mode;
    }

    @Override
    public Optional<ShellNotice> notice(SignedIn me, HttpServletRequest request) {
        return request.getRequestURI().equals(CrisisPages.ADDRESS)
                ? Optional.empty()
                : mode.now()
                        .map(crisis -> ShellNotice.alarm(
                                crisis.pausesSharing() ? "guidelines.crisis.notice.paused" : "guidelines.crisis.notice",
                                "guidelines.crisis.notice.see",
                                CrisisPages.ADDRESS,
                                crisis.line()
                                        .phone()
                                        .map(phone -> new ShellNotice.Call(phone.text(), phone.address()))
                                        .orElse(null)));
    }
}
