package dk.fortaler.networks;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The server where a person's Mastodon account lives: a bare host name like {@code mastodon.social}. */
public record MastodonServer(String host) {
    private static final Pattern NAME =
            Pattern.compile("(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    public MastodonServer {
        if (!NAME.matcher(host).matches()) {
            throw new IllegalArgumentException("Not a server's name");
        }
    }

    /** From what people write: the name, the address, or their own {@code @user@server}. */
    public static Optional<MastodonServer> parse(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        name = name.replaceFirst("^https?://", "").replaceFirst("[/?#].*$", "");
        name = name.substring(name.lastIndexOf('@') + 1);
        try {
            return Optional.of(new MastodonServer(IDN.toASCII(name)));
        } catch (IllegalArgumentException notAName) {
            return Optional.empty();
        }
    }
}
