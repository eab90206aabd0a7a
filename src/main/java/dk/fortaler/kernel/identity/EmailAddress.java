package dk.fortaler.kernel.identity;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address in lower case, as it identifies a person; at most 254 characters (RFC 5321). What stands before the @
 * is ASCII, as few mail servers take more (RFC 6531), and a letter that is lost on the way makes it another mailbox.
 */
public record EmailAddress(String value) {
    private static final Pattern SHAPE = Pattern.compile(
            "[\\x21-\\x7E&&[^@,;:<>()\\[\\]\"\\\\]]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]{0,250})\\.[\\p{L}]{2,63}");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > 254 || !SHAPE.matcher(value).matches() || value.contains("..")) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
        IDN.toASCII(value.substring(value.lastIndexOf('@') + 1)); // refuses what no server can be named
    }

    /**
     * As mail servers understand it: a name like {@code bøf.dk} as {@code xn--bf-lka.dk}.
     *
     * @throws IllegalArgumentException where the name cannot be written so
     */
    public String forServers() {
        int at = value.lastIndexOf('@');
        return value.substring(0, at + 1) + IDN.toASCII(value.substring(at + 1));
    }

    /** The address, or nothing where the text is none. */
    public static Optional<EmailAddress> parse(String text) {
        try {
            return Optional.of(new EmailAddress(text));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
