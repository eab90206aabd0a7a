package dk.fortaler.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The installation as a whole.
 *
 * @param address under which people reach Fortaler, like {@code https://fortaler.firma.dk}; links in mails begin with
 *     it; without it {@code http://localhost:<port>}
 */
@ConfigurationProperties("fortaler")
public record SiteProperties(@Nullable URI address) {
    public SiteProperties {
        if (address != null && !isSite(address)) {
            throw new IllegalArgumentException(
                    "fortaler.address is an address like https://fortaler.firma.dk, not " + address);
        }
    }

    private static boolean isSite(URI address) {
        boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        String path = address.getRawPath();
        return web && address.getHost() != null && (path == null || path.isEmpty() || path.equals("/"));
    }
}
