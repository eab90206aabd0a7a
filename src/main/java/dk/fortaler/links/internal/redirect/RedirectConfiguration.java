package dk.fortaler.links.internal.redirect;

import dk.fortaler.links.LinkProperties;
import dk.fortaler.links.internal.click.AddressRange;
import dk.fortaler.links.internal.click.ClickClassifier;
import dk.fortaler.links.internal.click.DayKeys;
import dk.fortaler.links.internal.click.TrustedProxies;
import dk.fortaler.links.internal.click.VisitorKeys;
import dk.fortaler.links.internal.journal.ClickRecorder;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The desk and its two doors. */
@Configuration(proxyBeanMethods = false)
class RedirectConfiguration {
    @Bean
    LinkResolver linkResolver(RouteSource routes, LinkProperties properties) {
        return new LinkResolver(routes, properties.cachedLinks(), properties.missesPerMinute());
    }

    @Bean
    RedirectDesk redirectDesk(LinkResolver resolver, DayKeys keys, LinkProperties properties, Clock clock) {
        TrustedProxies proxies = new TrustedProxies(
                properties.trustedProxies().stream().map(AddressRange::parse).toList());
        return new RedirectDesk(
                resolver, new ClickClassifier(), proxies, new VisitorKeys(keys, properties.zone()), clock);
    }

    /** Ahead of everything else: of the session, of security, of the dispatcher. */
    @Bean
    FilterRegistrationBean<RedirectFilter> redirectFilter(
            RedirectDesk desk, Optional<ClickRecorder> recorder, LinkProperties properties) {
        Optional<String> shortHost =
                Optional.ofNullable(properties.shortDomain()).map(URI::getHost);
        var filter = new FilterRegistrationBean<>(new RedirectFilter(desk, recorder, shortHost));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }
}
