package dk.fortaler.academy.live;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.mail.CalendarEntry;
import dk.fortaler.kernel.mail.CalendarEntry.Method;
import dk.fortaler.kernel.mail.Discretion;
import dk.fortaler.kernel.mail.Letter;
import dk.fortaler.kernel.mail.Mail;
import dk.fortaler.kernel.mail.Mailbox;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.web.SiteAddress;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mails about sessions, each with its entry for the calendar. Works in the caller's transaction. */
@Component
class SessionLetters {
    private final JdbcClient jdbc;
    private final Mailbox mailbox;
    private final SiteAddress site;
    private final Clock clock;

    SessionLetters(JdbcClient jdbc, Mailbox mailbox, SiteAddress site, Clock clock) {
        this.jdbc = jdbc;
        this.mailbox = mailbox;
        this.site = site;
        this.clock = clock;
    }

    private record Receiver(UUID id, String name, String email, Language language) {}

    /** Why somebody gets a mail; its words are {@code academy.session.mail.<key>}. */
    enum Occasion {
        INVITATION(Method.REQUEST),
        CHANGE(Method.REQUEST),
        CANCELLATION(Method.CANCEL),
        /** One who waited has a seat now. */
        SEAT(Method.REQUEST),
        /** One who was not invited, or had said no, said yes. */
        COMING(Method.REQUEST),
        /** One who had it in their calendar does not come. */
        WITHDRAWN(Method.CANCEL),
        /** One who was asked or came, and is in no programme any more. */
        REMOVED(Method.CANCEL);

        private final Method method;

        Occasion(Method method) {
            this.method = method;
        }

        private String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** To all but those who do not come. */
    void toAll(LiveSession session, Occasion occasion) {
        send(session, occasion, jdbc.sql("""
                        select p.id, p.name, p.email, p.language from academy_seat a
                        join person p on p.organisation_id = a.organisation_id and p.id = a.person_id
                        where a.session_id = :session and a.answer <> 'not_coming' and p.state = 'active'
                        """).param("session", session.id()));
    }

    /** Those of them who are in the organisation. */
    void to(LiveSession session, Occasion occasion, UUID... people) {
        send(
                session,
                occasion,
                jdbc.sql("select id, name, email, language from person where id = any(:people) and state = 'active'")
                        .param("people", people));
    }

    private void send(LiveSession session, Occasion occasion, JdbcClient.StatementSpec people) {
        List<Receiver> receivers = people.query((row, number) -> new Receiver(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("email"),
                        Language.of(row.getString("language")).orElse(Language.DA)))
                .list();
        mailbox.send(receivers.stream().map(to -> mail(session, occasion, to)).toList());
    }

    private Mail mail(LiveSession session, Occasion occasion, Receiver to) {
        String page = site.of("/academy/sessions/" + session.id());
        var attendee = new SessionText.Attendee(to.email(), to.name());
        String entry = SessionText.of(session, occasion.method, attendee, page, clock.instant());
        return new Mail(
                "session:" + session.id() + ":" + occasion.key() + ":" + session.sequence() + ":" + to.id(),
                new EmailAddress(to.email()),
                to.name(),
                letter(session, occasion, to.language(), page),
                session.endsAt(),
                // Who was asked and is not told of changes has said no.
                Discretion.RECIPIENT,
                new CalendarEntry(occasion.method, entry));
    }

    private static Letter letter(LiveSession session, Occasion occasion, Language language, String page) {
        Texts texts = Texts.of(language);
        Locale locale = language.locale();
        String day = session.starts()
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale));
        String time = session.starts()
                .format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale));
        String place = session.place().isBlank() ? texts.text("academy.session.no-place") : session.place();
        Map<String, String> words = Map.of(
                "title",
                session.title(),
                "day",
                day,
                "time",
                time,
                "zone",
                session.zone().getDisplayName(TextStyle.FULL, locale),
                "place",
                place);
        String key = "academy.session.mail." + occasion.key();
        return new Letter(
                language,
                texts.text(key + ".subject", words),
                List.of(
                        texts.text(key + ".text", words),
                        texts.text("academy.session.mail.when", words),
                        texts.text("academy.session.mail.place", words)),
                // Who was taken off is not asked anything.
                occasion == Occasion.REMOVED
                        ? null
                        : new Letter.Button(texts.text("academy.session.mail.button"), page),
                "");
    }
}
