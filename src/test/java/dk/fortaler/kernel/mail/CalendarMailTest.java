package dk.fortaler.kernel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.identity.EmailAddress;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CalendarMailTest {
    private static final MailServer SERVER = new MailServer(
            "mail.example", 25, MailServer.Security.NONE, null, null, new EmailAddress("a@example.dk"), "Nordlys");

    @Test
    void aCalendarEntryIsTheLastOfTheWaysInWhichAMailIsWritten() throws Exception {
        MimeMultipart ways = (MimeMultipart)
                message(new CalendarEntry(CalendarEntry.Method.CANCEL, "BEGIN:VCALENDAR\r\nSUMMARY:Æbler\r\n"))
                        .getContent();
        assertThat(ways.getCount()).isEqualTo(3);
        assertThat(ways.getBodyPart(2).getContentType()).contains("text/calendar", "method=CANCEL");
        var bytes = new ByteArrayOutputStream();
        ways.getBodyPart(2).getDataHandler().writeTo(bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("SUMMARY:Æbler");
    }

    @Test
    void aMailWithoutOneHasTwoWays() throws Exception {
        assertThat(((MimeMultipart) message(null).getContent()).getCount()).isEqualTo(2);
    }

    private static OutboundMessage message(CalendarEntry entry) throws Exception {
        return OutboundMessage.of(
                Session.getInstance(new Properties()),
                SERVER,
                new OutboundMail(
                        UUID.randomUUID(),
                        new EmailAddress("b@example.dk"),
                        "Bo",
                        new WrittenLetter("Hej", "Hej", "<p>Hej"),
                        Instant.parse("2026-11-28T12:00:00Z"),
                        entry));
    }
}
