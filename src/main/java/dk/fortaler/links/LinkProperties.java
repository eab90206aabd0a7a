package dk.fortaler.links;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Short links and the recording of clicks ({@code fortaler.links.*}).
 *
 * @param baseAddress where visitors reach this installation, {@code fortaler.address} unless set; short links are {@code <baseAddress>/s/<slug>}, unless
 *     there is a short domain
 * @param shortDomain a domain of its own for short links, with its scheme ({@code https://go.firma.dk}); links are then
 *     {@code <shortDomain>/<slug>}, and a request with that host is never anything but a short link
 * @param tracking whether clicks are recorded at all; links redirect either way
 * @param trustedProxies addresses or blocks ({@code 10.0.0.0/8}) of the reverse proxies in front, whose X-Forwarded-For
 *     is believed
 * @param zone whose midnight changes the key that tells visitors apart; the programmes' own zone is best
 * @param journal folder of the clicks on their way to the database; without it {@code clicks} in the data folder. One
 *     process per folder, on a local disk
 * @param ingestPerSecond how many clicks go from the journal to the database in a second at the most, so that a burst of
 *     clicks cannot slow the pages
 * @param keepClicks how long single clicks are kept, in whole months; the sums per day stay
 * @param cachedLinks how many links are kept in memory, about 700 bytes each
 * @param missesPerMinute how many unknown links one address (or IPv6 network) may try
 * @param connector the links' own port
 */
@ConfigurationProperties("fortaler.links")
public record LinkProperties(
        @DefaultValue("http://localhost:8080") URI baseAddress,
        @Nullable URI shortDomain,
        @DefaultValue("true") boolean tracking,
        @DefaultValue({"127.0.0.0/8", "::1"}) List<String> trustedProxies,
        @DefaultValue("Europe/Copenhagen") ZoneId zone,
        @Nullable String journal,
        @DefaultValue("5000") int ingestPerSecond,
        @DefaultValue("25") int keepClicks,
        @DefaultValue("50000") int cachedLinks,
        @DefaultValue("60") int missesPerMinute,
        @DefaultValue Connector connector) {

    public LinkProperties {
        trustedProxies = List.copyOf(trustedProxies);
        requireSite("base-address", baseAddress);
        if (shortDomain != null) {
            requireSite("short-domain", shortDomain);
            require(
                    !shortDomain.getHost().equalsIgnoreCase(baseAddress.getHost()),
                    "short-domain must differ from base-address, as nothing but links is reached there");
        }
        requireBetween("ingest-per-second", ingestPerSecond, 100, 1_000_000);
        requireBetween("keep-clicks", keepClicks, 1, 1_200);
        requireBetween("cached-links", cachedLinks, 100, 10_000_000);
        requireBetween("misses-per-minute", missesPerMinute, 1, 1_000_000);
    }

    /**
     * A port that answers short links and nothing else, several times as fast as the main one; a reverse proxy leads
     * {@code /s/} or the short domain to it.
     *
     * @param port its number; -1 means none, 0 any free one
     * @param address where it listens
     * @param patience how long a connection may stay without a whole request
     * @param connections how many may be open at once
     */
    public record Connector(
            @DefaultValue("-1") int port,
            @DefaultValue("127.0.0.1") String address,
            @DefaultValue("20s") Duration patience,
            @DefaultValue("10000") int connections) {
        public Connector {
            requireBetween("connector.port", port, -1, 65_535);
            requireBetween("connector.connections", connections, 1, 1_000_000);
            require(patience.toMillis() >= 100, "connector.patience is a tenth of a second at the least");
        }

        public boolean wanted() {
            return port >= 0;
        }
    }

    /** Where visitors find short links: an address to which a slug is added. */
    public String prefix() {
        return Optional.ofNullable(shortDomain)
                .map(domain -> withoutSlash(domain) + "/")
                .orElseGet(() -> withoutSlash(baseAddress) + "/s/");
    }

    private static String withoutSlash(URI address) {
        String text = address.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    private static void requireSite(String name, URI address) {
        boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        require(web && address.getHost() != null, name + " is an address like https://firma.dk, not " + address);
    }

    private static void requireBetween(String name, int value, int least, int most) {
        require(
                value >= least && value <= most,
                name + " is " + value + ", but lies between " + least + " and " + most);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("fortaler.links." + what);
        }
    }
}
