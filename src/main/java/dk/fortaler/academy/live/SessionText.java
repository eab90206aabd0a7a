package dk.fortaler.academy.live;

import dk.fortaler.kernel.mail.CalendarEntry.Method;
import dk.fortaler.web.Markdown;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A session as iCalendar writes it (RFC 5545): one entry, in universal time, which every calendar shows in its own zone, so
 * that no table of zones need go with it.
 */
public final class SessionText {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Octets of a line, its end not counted. */
    private static final int WIDTH = 75;

    private final StringBuilder text = new StringBuilder();

    private SessionText() {}

    /** @param email of the one invited; @param name of them */
    public record Attendee(String email, String name) {}

    /**
     * @param method null for a file to take along
     * @param attendee null for a file to take along
     * @param page where one answers
     */
    public static String of(
            LiveSession session, @Nullable Method method, @Nullable Attendee attendee, String page, Instant now) {
        SessionText all = new SessionText();
        all.line("BEGIN:VCALENDAR");
        all.line("VERSION:2.0");
        all.line("PRODID:-//Fortaler//Academy//EN");
        all.line("CALSCALE:GREGORIAN");
        if (method != null) {
            all.line("METHOD:" + method.name());
        }
        all.line("BEGIN:VEVENT");
        all.line("UID:" + session.id() + "@fortaler");
        all.line("DTSTAMP:" + UTC.format(now));
        all.line("SEQUENCE:" + session.sequence());
        all.line("DTSTART:" + UTC.format(session.startsAt()));
        all.line("DTEND:" + UTC.format(session.endsAt()));
        all.line("SUMMARY:" + escaped(session.title()));
        all.optional("DESCRIPTION:", Markdown.plain(session.about()));
        all.optional("LOCATION:", session.place());
        all.line("URL:" + page);
        if (method != Method.CANCEL || session.isCancelled()) {
            // Where one person is no longer asked, the session itself is not called off (RFC 5546, 3.2.5).
            all.line("STATUS:" + (session.isCancelled() ? "CANCELLED" : "CONFIRMED"));
        }
        if (attendee != null) {
            all.line(organiser(session));
            all.line("ATTENDEE;CN=" + quoted(attendee.name())
                    + ";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:" + attendee.email());
        }
        all.line("END:VEVENT");
        all.line("END:VCALENDAR");
        return all.text.toString();
    }

    /** Where its maker is gone, an address to which nobody can write. */
    private static String organiser(LiveSession session) {
        return session.organiserEmail().isEmpty()
                ? "ORGANIZER:invalid:nomail"
                : "ORGANIZER;CN=" + quoted(session.organiser()) + ":mailto:" + session.organiserEmail();
    }

    private void optional(String name, String value) {
        if (!value.isBlank()) {
            line(name + escaped(value));
        }
    }

    /** Folded between whole letters. */
    private void line(String line) {
        int width = 0;
        for (int sign : line.codePoints().toArray()) {
            String letter = Character.toString(sign);
            int octets = letter.getBytes(StandardCharsets.UTF_8).length;
            if (width + octets > WIDTH) {
                text.append("\r\n ");
                width = 1;
            }
            text.append(letter);
            width += octets;
        }
        text.append("\r\n");
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** A parameter knows no escapes: what would end it is left out. */
    private static String quoted(String value) {
        return "\"" + value.replaceAll("[\"\\p{Cntrl}]", " ").strip() + "\"";
    }
}
