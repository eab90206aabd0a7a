package dk.fortaler.academy.live;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.PersonId;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    private record Receiver(UUID id, String name, String email, String language) {}

    void invite(LiveSession session, List<UUID> people) {
        send(session, "invitation", people);
    }

    /** To all but those who do not come. */
    void changed(LiveSession session) {
        send(session, "change", null);
    }

    void cancelled(LiveSession session) {
        send(session, "cancellation", null);
    }

    /** To one who waited and has a seat now. */
    void seat(LiveSession session, PersonId person) {
        send(session, "seat", List.of(person.value()));
    }

    /** @param only these; null for everybody */
    private void send(LiveSession session, String kind, @Nullable List<UUID> only) {
        List<Receiver> receivers = jdbc.sql("""
                        select p.id, p.name, p.email, p.language from academy_seat a
                        join person p on p.organisation_id = a.organisation_id and p.id = a.person_id
                        where a.session_id = :session and a.answer <> 'not_coming' and p.state = 'active'
                          and (:everybody or p.id = any(:only))
                        """)
                .param("session", session.id())
                .param("everybody", only == null)
                .param("only", only == null ? new UUID[0] : only.toArray(UUID[]::new))
                .query((row, number) -> new Receiver(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("language")))
                .list();
        mailbox.send(receivers.stream().map(to -> mail(session, kind, to)).toList());
    }

    private Mail mail(LiveSession session, String kind, Receiver to) {
        Language language = Language.of(to.language()).orElse(Language.DA);
        Texts texts = Texts.of(language);
        String page = site.of("/academy/sessions/" + session.id());
        String when = session.starts()
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                        .withLocale(language.locale()));
        Map<String, String> words = Map.of(
                "title",
                session.title(),
                "when",
                when,
                "zone",
                session.zone().getId(),
                "place",
                session.place().isBlank() ? texts.text("academy.session.no-place") : session.place());
        String key = "academy.session.mail." + kind;
        Letter letter = new Letter(
                language,
                texts.text(key + ".subject", words),
                List.of(texts.text(key + ".text", words), texts.text("academy.session.mail.when", words)),
                new Letter.Button(texts.text("academy.session.mail.button"), page),
                "");
        Method method = kind.equals("cancellation") ? Method.CANCEL : Method.REQUEST;
        var attendee = new SessionText.Attendee(to.email(), to.name());
        String entry = SessionText.of(session, method, attendee, page, clock.instant());
        return new Mail(
                "session:" + session.id() + ":" + kind + ":" + number(session, kind) + ":" + to.id(),
                new EmailAddress(to.email()),
                to.name(),
                letter,
                session.endsAt(),
                // Who was asked and is not told of changes has said no.
                Discretion.RECIPIENT,
                new CalendarEntry(method, entry));
    }

    /** One may wait, get a seat, give it back and wait again; all else is told once for each change. */
    private long number(LiveSession session, String kind) {
        return kind.equals("seat") ? clock.millis() : session.sequence();
    }
}
