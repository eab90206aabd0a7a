package dk.fortaler.kernel.identity;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** An absolute http or https address with a host, without user information, of at most 2,000 characters. */
public record WebAddress(URI uri) {
    public static final int LONGEST = 2_000;

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
        try {
            return Optional.of(
                    new WebAddress(uri.resolve(new URI(escape(reference.strip().replace(" ", "%20"))))));
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

    private static String escape(String text) {
        return text.replace("|", "%7C")
                .replace("\"", "%22")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("{", "%7B")
                .replace("}", "%7D")
                .replace("^", "%5E")
                .replace("`", "%60")
                .replace("\\", "%5C");
    }
}
