package dk.fortaler.content.reading;

import dk.fortaler.kernel.identity.WebAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An address without what changes its text but not the page: tracking parameters, fragment, default port, order of
 * parameters, letters escaped without need.
 *
 * @param address to show and to share
 * @param key to compare by: also without scheme, {@code www.} and a final slash; at most 500
 *     characters, the end of longer ones by its fingerprint
 */
public record CanonicalAddress(WebAddress address, String key) {
    private static final int LONGEST_KEY = 500;
    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "twclid",
            "ttclid",
            "li_fat_id",
            "igshid",
            "igsh",
            "mc_cid",
            "mc_eid",
            "mkt_tok",
            "_hsenc",
            "_hsmi",
            "__hstc",
            "__hssc",
            "__hsfp",
            "vero_id",
            "wt_mc",
            "wt_zmc",
            "wt.mc_id",
            "cmpid",
            "xtor",
            "at_medium",
            "at_campaign",
            "ns_campaign",
            "ns_mchannel",
            "ns_source",
            "ns_linkname",
            "ocid",
            "ftag",
            "smid",
            "s_cid",
            "sc_cid",
            "icid",
            "ito",
            "spm",
            "_ga",
            "_gl",
            "oly_enc_id",
            "oly_anon_id",
            "rb_clickid",
            "trk",
            "trkcampaign",
            "mbid",
            "share_id",
            "srsltid");
    private static final Pattern ESCAPED = Pattern.compile("%([0-9a-fA-F]{2})");

    public static CanonicalAddress of(WebAddress given) {
        URI uri = given.uri().normalize();
        String scheme = given.uri().getScheme().toLowerCase(Locale.ROOT);
        String host = given.host().toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        String port = uri.getPort() < 0 || isDefault(scheme, uri.getPort()) ? "" : ":" + uri.getPort();
        String path = unescaped(ascii(uri.getRawPath()).replaceFirst("^(?:/\\.\\.)+(?=/|$)", ""));
        String query = uri.getRawQuery() == null ? "" : withoutTracking(ascii(uri.getRawQuery()));
        String rest = (path.isEmpty() ? "/" : path) + query;
        WebAddress tidy = WebAddress.parse(scheme + "://" + host + port + rest).orElse(given);
        String compared = path.replaceFirst("/+$", "") + sorted(query);
        return new CanonicalAddress(tidy, bounded(host.replaceFirst("^www\\.", "") + port + compared));
    }

    /** A key that an index takes, and still one for each long address. */
    public static String bounded(String key) {
        if (key.length() <= LONGEST_KEY) {
            return key;
        }
        byte[] print = sha256(key);
        return key.substring(0, LONGEST_KEY - 65) + "#" + HexFormat.of().formatHex(print);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static boolean isDefault(String scheme, int port) {
        return scheme.equals("http") ? port == 80 : port == 443;
    }

    private static String ascii(String part) {
        return part.chars().allMatch(letter -> letter < 0x80)
                ? part
                : URI.create("x:/" + part.replaceFirst("^/", ""))
                        .toASCIIString()
                        .substring(part.startsWith("/") ? 2 : 3);
    }

    private static String withoutTracking(String query) {
        String kept = Stream.of(query.split("&"))
                .filter(parameter -> !parameter.isEmpty())
                .filter(parameter -> !isTracking(parameter.split("=", 2)[0].toLowerCase(Locale.ROOT)))
                .map(CanonicalAddress::unescaped)
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean isTracking(String name) {
        return name.startsWith("utm_")
                || name.startsWith("pk_")
                || name.startsWith("mtm_")
                || name.startsWith("hsa_")
                || TRACKING.contains(name);
    }

    private static String sorted(String query) {
        return query.isEmpty()
                ? ""
                : Stream.of(query.substring(1).split("&")).sorted().collect(Collectors.joining("&", "?", ""));
    }

    /** Letters and digits stand for themselves; other escapes are written in capitals (RFC 3986, 6.2.2). */
    private static String unescaped(String text) {
        return ESCAPED.matcher(text).replaceAll(found -> {
            int letter = Integer.parseInt(found.group(1), 16);
            boolean plain = letter < 0x80 && (Character.isLetterOrDigit(letter) || "-._~".indexOf(letter) >= 0);
            return Matcher.quoteReplacement(
                    plain ? Character.toString(letter) : found.group().toUpperCase(Locale.ROOT));
        });
    }
}
