package dk.fortaler.kernel.mail;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.mail.MailServer.Security;
import dk.fortaler.kernel.secrets.Secrets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which mail server the current organisation's mails go through: its own, or else the installation's. */
@Service
@Transactional
public class MailServers {
    private static final String PASSWORD = "mail-server.password";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Secrets secrets;
    private final MailProperties properties;

    MailServers(JdbcClient jdbc, Clock clock, Secrets secrets, MailProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.secrets = secrets;
        this.properties = properties;
    }

    /** Nothing where mails are kept: no server is set, or the organisation is the demo, whose people are made up. */
    @Transactional(readOnly = true)
    public Optional<MailServer> usable() {
        return isDemo() ? Optional.empty() : own().or(properties::server);
    }

    /**
     * The organisation's own.
     *
     * @throws dk.fortaler.kernel.secrets.UnreadableSecret where its password's key is lost
     */
    @Transactional(readOnly = true)
    public Optional<MailServer> own() {
        return jdbc.sql("""
            select host, port, security, username, password, from_address, from_name from mail_server
            """).query(this::server).optional();
    }

    /**
     * Whether mails leave this house: the one place to ask for all who tell of mails. As {@link #usable}, without reading
     * the password.
     */
    @Transactional(readOnly = true)
    public boolean canSend() {
        return !isDemo() && (shown().isPresent() || properties.server().isPresent());
    }

    /** The server of those who set none of their own. */
    public Optional<MailServer> ofInstallation() {
        return properties.server();
    }

    /** The organisation's own as its settings show it: where there is a password, an empty one stands for it. */
    @Transactional(readOnly = true)
    public Optional<MailServer> shown() {
        return jdbc.sql("""
            select host, port, security, username, case when password is null then null else '' end as password,
                   from_address, from_name
            from mail_server
            """)
                .query((row, number) -> server(row, row.getString("password")))
                .optional();
    }

    /** Whether an organisation may name this port. */
    public boolean allows(int port) {
        return properties.ports().isEmpty() || properties.ports().contains(port);
    }

    public void save(MailServer server) {
        byte @Nullable [] password = server.password() == null ? null : secrets.encrypt(PASSWORD, server.password());
        jdbc.sql("""
            insert into mail_server (host, port, security, username, password, from_address, from_name, changed_at)
            values (:host, :port, :security, :user, :password, :from, :fromName, :now)
            on conflict (organisation_id) do update
            set host = excluded.host, port = excluded.port, security = excluded.security, username = excluded.username,
                password = excluded.password, from_address = excluded.from_address, from_name = excluded.from_name,
                changed_at = excluded.changed_at
            """)
                .param("host", server.host())
                .param("port", server.port())
                .param("security", server.security().name().toLowerCase(Locale.ROOT))
                .param("user", server.user(), Types.VARCHAR)
                .param("password", password, Types.BINARY)
                .param("from", server.from().value())
                .param("fromName", server.fromName())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Back to the installation's server, or to keeping mails. */
    public void remove() {
        jdbc.sql("delete from mail_server").update();
    }

    private boolean isDemo() {
        return jdbc.sql("""
            select demo from organisation where id = nullif(current_setting('app.organisation', true), '')::bigint
            """).query(Boolean.class).optional().orElse(false);
    }

    private MailServer server(ResultSet row, int number) throws SQLException {
        byte @Nullable [] password = row.getBytes("password");
        return server(row, password == null ? null : secrets.decrypt(PASSWORD, password));
    }

    private static MailServer server(ResultSet row, @Nullable String password) throws SQLException {
        return new MailServer(
                row.getString("host"),
                row.getInt("port"),
                Security.valueOf(row.getString("security").toUpperCase(Locale.ROOT)),
                row.getString("username"),
                password,
                new EmailAddress(row.getString("from_address")),
                row.getString("from_name"));
    }
}
