package dk.fortaler.web;

import dk.fortaler.kernel.identity.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** A module that leads people over pages of other modules says here what stands above those, as a bean. */
public interface ShellNotices {
    Optional<ShellNotice> notice(SignedIn me, HttpServletRequest request);
}
