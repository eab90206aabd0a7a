package dk.fortaler.kernel.mail;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.mail.MailServer.Security;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server of the installation ({@code fortaler.mail.*}), for organisations that set none of their own. Without a
 * host, their mails are kept for the administrator to read.
 *
 * @param host the server's name; none by default
 * @param port 587 with STARTTLS, 465 with TLS
 * @param security {@code none}, {@code starttls} or {@code tls}
 * @param user empty where the server asks for none
 * @param password of that user
 * @param passwordFile a file with the password, for instance a mounted secret
 * @param from whose address the mails carry; needed with a host
 * @param fromName the name beside it
 * @param ports to which ports the organisations' own servers may be set, so that their administrators cannot feel their
 *     way through this machine's network; empty for any
 */
@ConfigurationProperties("fortaler.mail")
public record MailProperties(
        @Nullable String host,
        @DefaultValue("587") int port,
        @DefaultValue("starttls") Security security,
        @Nullable String user,
        @Nullable String password,
        @Nullable Path passwordFile,
        @Nullable String from,
        @DefaultValue("Fortaler") String fromName,
        @DefaultValue({"25", "465", "587", "2525"}) List<Integer> ports) {

    public MailProperties {
        ports = List.copyOf(ports);
        if (host != null
                && !host.isBlank()
                && (from == null || EmailAddress.parse(from).isEmpty())) {
            throw new IllegalArgumentException(
                    "fortaler.mail.from is an e-mail address, needed with fortaler.mail.host");
        }
    }

    Optional<MailServer> server() {
        if (host == null || host.isBlank() || from == null) {
            return Optional.empty();
        }
        boolean named = user != null && !user.isBlank();
        return Optional.of(new MailServer(
                host, port, security, named ? user : null, named ? secret() : null, new EmailAddress(from), fromName));
    }

    private @Nullable String secret() {
        try {
            return passwordFile == null
                    ? password
                    : Files.readString(passwordFile).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException("fortaler.mail.password-file cannot be read", failure);
        }
    }

    @Override
    public String toString() {
        return "MailProperties[" + host + ":" + port + "]";
    }
}
