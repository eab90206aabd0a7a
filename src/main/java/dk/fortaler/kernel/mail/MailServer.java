package dk.fortaler.kernel.mail;

import dk.fortaler.kernel.identity.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A server that takes our mails.
 *
 * @param user and password null where the server asks for none
 * @param from whose address the mails carry
 * @param fromName the name beside it
 */
public record MailServer(
        String host,
        int port,
        Security security,
        @Nullable String user,
        @Nullable String password,
        EmailAddress from,
        String fromName) {

    /** How the connection is protected. With {@link #STARTTLS} nothing is said to a server that does not offer it. */
    public enum Security {
        NONE,
        STARTTLS,
        TLS
    }

    public MailServer {
        host = host.strip();
        if (host.isEmpty() || host.length() > 253 || !host.matches("[\\p{L}\\p{N}.:_\\-\\[\\]]+")) {
            throw new IllegalArgumentException("Not a server's name");
        }
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("A port is between 1 and 65535, not " + port);
        }
        fromName = Letter.oneLine(fromName);
    }

    @Override
    public String toString() {
        return "MailServer[" + host + ":" + port + " " + security + "]";
    }
}
