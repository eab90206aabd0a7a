package dk.fortaler.kernel.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.UnsupportedEncodingException;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** Speaks with mail servers: one connection for each mail, and never longer than a server needs that is well. */
@Component
class Smtp {
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "20000";

    /** Waits for the server: not inside a transaction. */
    MailOutcome send(MailServer server, OutboundMail mail) {
        Session session = Session.getInstance(settings(server));
        try (Transport transport = session.getTransport("smtp")) {
            var message = OutboundMessage.of(session, server, mail);
            transport.connect(server.host(), server.port(), server.user(), server.password());
            transport.sendMessage(message, new Address[] {OutboundMessage.address(mail.to(), mail.toName())});
            return new MailOutcome.Sent();
        } catch (MessagingException failure) {
            return Refusals.of(failure);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Properties settings(MailServer server) {
        Properties settings = new Properties();
        settings.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        settings.put("mail.smtp.timeout", ANSWER_MILLIS);
        settings.put("mail.smtp.writetimeout", ANSWER_MILLIS);
        settings.put("mail.smtp.auth", String.valueOf(server.user() != null));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        switch (server.security()) {
            case NONE -> {}
            case STARTTLS -> {
                settings.put("mail.smtp.starttls.enable", "true");
                settings.put("mail.smtp.starttls.required", "true");
            }
            case TLS -> settings.put("mail.smtp.ssl.enable", "true");
        }
        return settings;
    }
}
