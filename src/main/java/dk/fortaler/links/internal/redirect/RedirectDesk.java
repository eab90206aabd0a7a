package dk.fortaler.links.internal.redirect;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.links.ClickClass;
import dk.fortaler.links.LinkId;
import dk.fortaler.links.Slug;
import dk.fortaler.links.internal.click.Click;
import dk.fortaler.links.internal.click.ClickClassifier;
import dk.fortaler.links.internal.click.TrustedProxies;
import dk.fortaler.links.internal.click.VisitorKey;
import dk.fortaler.links.internal.click.VisitorKeys;
import dk.fortaler.links.internal.redirect.Refusals.Reason;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What both doors do with a request once they have read it: resolve the slug, and tell what click it was. */
public final class RedirectDesk {
    /**
     * On every answer. A redirect is never kept, or its next click would not come here; the target learns from which
     * site the visitor came, as it would without us; and no search engine shows the short address.
     */
    static final Map<String, String> HEADERS = Map.of(
            "Cache-Control", "private, no-store",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "X-Robots-Tag", "noindex",
            "X-Content-Type-Options", "nosniff");

    private static final String PATH = "/s/";

    private final LinkResolver resolver;
    private final ClickClassifier classifier;
    private final TrustedProxies proxies;
    private final VisitorKeys visitors;
    private final Clock clock;
    private final Refusals refusals = new Refusals();

    public RedirectDesk(
            LinkResolver resolver,
            ClickClassifier classifier,
            TrustedProxies proxies,
            VisitorKeys visitors,
            Clock clock) {
        this.resolver = resolver;
        this.classifier = classifier;
        this.proxies = proxies;
        this.visitors = visitors;
        this.clock = clock;
    }

    static boolean isLinkPath(String path) {
        return path.startsWith(PATH);
    }

    /** The answer, where it needs no waiting. */
    Optional<Answer> atOnce(LinkRequest request) {
        if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
            return Optional.of(refusal(Reason.METHOD, request));
        }
        Optional<Slug> slug = slug(request.path());
        if (slug.isEmpty()) {
            return Optional.of(refusal(Reason.MISSING, request));
        }
        return resolver.remembered(slug.get()).map(resolution -> answer(resolution, request));
    }

    /** The answer to a request that {@link #atOnce} left open; completes soon and never with an error. */
    CompletableFuture<Answer> soon(LinkRequest request) {
        return slug(request.path())
                .map(slug -> resolver.lookUp(slug, visitor(request)))
                .orElseGet(() -> CompletableFuture.completedFuture(new Resolution.Unknown()))
                .thenApply(resolution -> answer(resolution, request));
    }

    Answer.Refusal refusal(Reason reason, LinkRequest request) {
        return refusals.of(reason, request.languages());
    }

    /** A request that could not even be read. */
    Answer.Refusal malformed() {
        return refusals.of(Reason.MALFORMED, null);
    }

    Click click(LinkRequest request, Route route) {
        Instant at = clock.instant();
        String agent = request.agent();
        ClickClass kind = classifier.classify(request.method(), agent, request.purpose());
        VisitorKey visitor = kind == ClickClass.HUMAN && agent != null
                ? visitors.of(visitor(request), agent, route.link(), at)
                : VisitorKey.NONE;
        return new Click(route.organisation(), route.link(), at, kind, visitor);
    }

    /** What click a request would be on a link that does not lead through here. */
    public Click visit(HttpServletRequest request, OrganisationId organisation, LinkId counted) {
        return click(RedirectFilter.read(request), new Route(organisation, counted, ""));
    }

    private InetAddress visitor(LinkRequest request) {
        return proxies.visitor(request.peer(), request.forwardedFor());
    }

    private Answer answer(Resolution resolution, LinkRequest request) {
        return switch (resolution) {
            case Resolution.Found found -> new Answer.Redirect(found.route());
            case Resolution.Unknown unknown -> refusal(Reason.MISSING, request);
            case Resolution.Unavailable away -> refusal(Reason.UNAVAILABLE, request);
            case Resolution.TooOften tooOften -> refusal(Reason.TOO_OFTEN, request);
        };
    }

    /** Both {@code /s/abcd2345} and {@code /abcd2345}, with or without a slash at the end. */
    private static Optional<Slug> slug(String path) {
        int from = isLinkPath(path) ? PATH.length() : 1;
        int to = path.endsWith("/") ? path.length() - 1 : path.length();
        return to > from && path.charAt(0) == '/' ? Slug.parse(path.substring(from, to)) : Optional.empty();
    }
}
