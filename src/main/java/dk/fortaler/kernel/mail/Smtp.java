package dk.fortaler.kernel.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Speaks with mail servers: one connection for each mail, and never longer than a server needs that is well. */
@Component
class Smtp {
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "20000";

    /** For all answers together; the time for each alone would let a server drip for hours. */
    static final Duration LONGEST = Duration.ofSeconds(90);

    private final Duration longest;

    @Autowired
    Smtp() {
        this(LONGEST);
    }

    Smtp(Duration longest) {
        this.longest = longest;
    }

    /** Waits for the server: not inside a transaction. */
    MailOutcome send(MailServer server, OutboundMail mail) {
        var outcome = new CompletableFuture<MailOutcome>();
        // An interrupted virtual thread lets go of its socket.
        Thread dialogue = Thread.ofVirtual().name("smtp").start(() -> {
            try {
                outcome.complete(speak(server, mail));
            } catch (RuntimeException | Error fault) {
                outcome.completeExceptionally(fault);
            }
        });
        try {
            return outcome.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            return new MailOutcome.Refused(MailTrouble.UNREACHABLE, "", false);
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new MailOutcome.Refused(MailTrouble.UNREACHABLE, "", false);
        } finally {
            dialogue.interrupt();
        }
    }

    private static MailOutcome speak(MailServer server, OutboundMail mail) {
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
