package dk.fortaler.kernel.mail;

import dk.fortaler.kernel.identity.EmailAddress;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A mail in the form that servers speak (RFC 5322), with plain text first and HTML beside it. */
final class OutboundMessage extends MimeMessage {
    private static final String CHARSET = StandardCharsets.UTF_8.name();

    private final String number;

    private OutboundMessage(Session session, String number) {
        super(session);
        this.number = number;
    }

    static OutboundMessage of(Session session, MailServer server, OutboundMail mail)
            throws MessagingException, UnsupportedEncodingException {
        String from = server.from().forServers();
        var message = new OutboundMessage(session, "<" + mail.id() + "@" + from.substring(from.indexOf('@') + 1) + ">");
        message.setFrom(address(server.from(), server.fromName()));
        message.setRecipient(Message.RecipientType.TO, address(mail.to(), mail.toName()));
        message.setSubject(mail.letter().subject(), CHARSET);
        message.setSentDate(Date.from(mail.written()));
        // No "out of office" in return (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(mail.letter().plain(), CHARSET);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.letter().html(), CHARSET, "html");
        MimeMultipart ways = new MimeMultipart("alternative", plain, html);
        CalendarEntry calendar = mail.calendar();
        if (calendar != null) {
            // The last of the ways is the richest: calendars that know it show the entry, others the letter.
            MimeBodyPart entry = new MimeBodyPart();
            entry.setText(calendar.text(), CHARSET, "calendar");
            entry.setHeader(
                    "Content-Type",
                    "text/calendar; charset=" + CHARSET + "; method="
                            + calendar.method().name());
            ways.addBodyPart(entry);
        }
        message.setContent(ways);
        message.saveChanges();
        return message;
    }

    static InternetAddress address(EmailAddress email, String name) throws UnsupportedEncodingException {
        return new InternetAddress(email.forServers(), name, CHARSET);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", number);
    }
}
