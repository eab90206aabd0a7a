package dk.fortaler.web;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the {@link Page} for a request. */
@Component
public final class PageFactory {
    private static final ZoneId VISITORS_ZONE = ZoneId.of("Europe/Copenhagen");

    private final List<NavigationEntry> navigation;
    private final List<ShellNotices> notices;

    PageFactory(List<NavigationEntry> navigation, List<ShellNotices> notices) {
        this.notices = List.copyOf(notices);
        this.navigation = navigation.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
    }

    /** @param guest for whom the page is written where that is known by the link alone; the person behind the session counts for nothing there */
    Page page(HttpServletRequest request, JteView.@Nullable Guest guest) {
        @Nullable SignedIn me = SignedInFilter.of(request).orElse(null);
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Page(
                Texts.of(guest == null ? language(request) : guest.language()),
                me,
                guest == null ? VISITORS_ZONE : guest.zone(),
                guest == null ? "blue" : guest.accent(),
                path(request),
                ContentSecurityFilter.nonce(request),
                token == null ? "" : token.getToken(),
                flash(request),
                navigation,
                () -> me == null || guest != null ? Optional.empty() : notice(me, request));
    }

    private Optional<ShellNotice> notice(SignedIn me, HttpServletRequest request) {
        return notices.stream()
                .flatMap(each -> each.notice(me, request).stream())
                .findFirst();
    }

    /** The person's own language; before sign-in the one they chose or their browser wishes. */
    public static Language language(HttpServletRequest request) {
        return SignedInFilter.of(request)
                .map(SignedIn::language)
                .or(() -> LanguageChoice.of(request))
                .orElseGet(() -> Language.wanted(Collections.list(request.getLocales())));
    }

    /** The address that was asked for, also on an error page. */
    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute("jakarta.servlet.error.request_uri");
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    private static @Nullable Flash flash(HttpServletRequest request) {
        Map<String, ?> flashes = RequestContextUtils.getInputFlashMap(request);
        return flashes == null ? null : (Flash) flashes.get(Flash.ATTRIBUTE);
    }
}
