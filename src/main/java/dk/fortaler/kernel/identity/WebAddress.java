package dk.fortaler.kernel.identity;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An absolute http or https address with a host, without user information, of at most 2,000 characters. */
public record WebAddress(URI uri) {
    public static final int LONGEST = 2_000;
    private static final Pattern HOST = Pattern.compile("((?:[a-zA-Z]+:)?//)([^/?#]*)");
    private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9a-fA-F]{2})");
    private static final Map<String, String> ESCAPES = Map.ofEntries(
            Map.entry("|", "%7C"),
            Map.entry("\"", "%22"),
            Map.entry("<", "%3C"),
            Map.entry(">", "%3E"),
            Map.entry("{", "%7B"),
            Map.entry("}", "%7D"),
            Map.entry("^", "%5E"),
            Map.entry("`", "%60"),
            Map.entry("[", "%5B"),
            Map.entry("]", "%5D"),
            Map.entry("\\", "%5C"));

    public WebAddress {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new IllegalArgumentException("Not a web address: " + scheme);
        }
        if (uri.getHost() == null
                || uri.getRawUserInfo() != null
                || uri.toString().length() > LONGEST) {
            throw new IllegalArgumentException("Not a web address");
        }
    }

    /** Reads what a person typed or a page said: spaces around it, a missing scheme and unescaped letters are forgiven. */
    public static Optional<WebAddress> parse(String text) {
        String candidate = text.strip().replace(" ", "%20");
        if (candidate.isEmpty() || candidate.length() > LONGEST) {
            return Optional.empty();
        }
        if (!candidate.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
            candidate = "https://" + candidate;
        }
        try {
            return Optional.of(new WebAddress(new URI(escape(candidate))));
        } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** This address's own relative reference, resolved; nothing where that is no web address. */
    public Optional<WebAddress> resolve(String reference) {
        String tidy = escape(reference.strip().replace(" ", "%20"));
        try {
            // Two corners that the JDK rounds wrongly: a query alone, and a base without a path.
            URI base = uri.getRawPath().isEmpty() ? uri.resolve("/") : uri;
            String path = tidy.startsWith("?") ? base.getRawPath() + tidy : tidy;
            return Optional.of(new WebAddress(base.resolve(new URI(path))));
        } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    public String host() {
        return uri.getHost();
    }

    @Override
    public String toString() {
        return uri.toString();
    }

    /** Letters that addresses may not have but that people and pages write; a host's own letters become punycode. */
    private static String escape(String text) {
        Matcher matcher = HOST.matcher(text);
        int end = matcher.lookingAt() ? matcher.end() : 0;
        String rest = STRAY_PERCENT.matcher(text.substring(end)).replaceAll("%25");
        for (Map.Entry<String, String> escape : ESCAPES.entrySet()) {
            rest = rest.replace(escape.getKey(), escape.getValue());
        }
        return end == 0 ? rest : matcher.group(1) + IDN.toASCII(matcher.group(2), IDN.ALLOW_UNASSIGNED) + rest;
    }
}
