package dk.fortaler.kernel.mail;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.secrets.UnreadableSecret;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings a waiting mail to the server; after the last pause it has failed, and the administrator sees why. */
@Component
class SendMail {
    /** Together about a day: as long as mail servers are patient with each other before they tell. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(20),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(8),
            Duration.ofHours(12));

    /** Longer than {@link Smtp#LONGEST}; while it lasts, nobody else sends the same mail. */
    private static final Duration CLAIM = Duration.ofMinutes(3);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final MailServers servers;
    private final Smtp smtp;
    private final MailPace pace;

    SendMail(
            JdbcClient jdbc,
            Clock clock,
            TransactionTemplate transaction,
            MailServers servers,
            Smtp smtp,
            MailPace pace) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = transaction;
        this.servers = servers;
        this.smtp = smtp;
        this.pace = pace;
    }

    private record Waiting(
            OutboundMail mail, int attempts, @Nullable Instant validUntil) {}

    /** When to try again; nothing where the mail is sent, given up, kept, or not there any more. */
    @Transactional(propagation = Propagation.NEVER)
    Optional<Instant> send(UUID id) {
        Optional<Instant> later = pace.begin(CurrentOrganisation.get());
        if (later.isPresent()) {
            return later;
        }
        try {
            Optional<Waiting> claimed = Objects.requireNonNull(transaction.execute(status -> claim(id)));
            return claimed.isPresent() ? send(claimed.get()) : untilItIsFree(id);
        } finally {
            pace.end();
        }
    }

    private Optional<Instant> send(Waiting waiting) {
        Instant until = waiting.validUntil;
        if (until != null && until.isBefore(clock.instant())) {
            return refused(waiting, new MailOutcome.Refused(MailTrouble.TOO_LATE, "", true));
        }
        Optional<MailServer> server;
        try {
            server = servers.usable();
        } catch (UnreadableSecret lost) {
            return refused(waiting, new MailOutcome.Refused(MailTrouble.PASSWORD_LOST, "", false));
        }
        if (server.isEmpty()) {
            mark(waiting, "kept", waiting.attempts, null);
            return Optional.empty();
        }
        return switch (smtp.send(server.get(), waiting.mail)) {
            case MailOutcome.Sent() -> {
                mark(waiting, "sent", waiting.attempts + 1, null);
                yield Optional.empty();
            }
            case MailOutcome.Refused refusal -> refused(waiting, refusal);
        };
    }

    private Optional<Instant> refused(Waiting waiting, MailOutcome.Refused refusal) {
        if (refusal.trouble().isTheServers()) {
            pace.rest(CurrentOrganisation.get());
        }
        boolean last = refusal.forGood() || waiting.attempts >= PAUSES.size();
        mark(waiting, last ? "failed" : "waiting", waiting.attempts + 1, refusal);
        return last ? Optional.empty() : Optional.of(clock.instant().plus(PAUSES.get(waiting.attempts)));
    }

    private void mark(Waiting waiting, String state, int attempts, MailOutcome.@Nullable Refused refusal) {
        transaction.executeWithoutResult(status -> jdbc.sql("""
            update mail set state = :state, attempts = :attempts, trouble = :trouble, answer = :answer,
                   plain = case when :state = 'sent' then null else plain end,
                   html = case when :state = 'sent' then null else html end,
                   calendar = case when :state = 'sent' then null else calendar end,
                   calendar_method = case when :state = 'sent' then null else calendar_method end, claimed_until = null,
                   changed_at = :now
            where id = :id and state = 'waiting'
            """)
                .param("state", state)
                .param("attempts", attempts)
                .param(
                        "trouble",
                        refusal == null ? null : refusal.trouble().name().toLowerCase(Locale.ROOT),
                        Types.VARCHAR)
                .param("answer", refusal == null ? null : refusal.answer(), Types.VARCHAR)
                .param("now", now())
                .param("id", waiting.mail.id())
                .update());
    }

    private Optional<Waiting> claim(UUID id) {
        return jdbc.sql("""
            update mail set claimed_until = :until
            where id = :id and state = 'waiting' and coalesce(claimed_until < :now, true)
            returning id, to_address, to_name, subject, plain, html, attempts, valid_until, created_at, calendar,
                      calendar_method
            """)
                .param("until", now().plus(CLAIM))
                .param("now", now())
                .param("id", id)
                .query(SendMail::waiting)
                .optional();
    }

    /** Another is sending it, or was when its node died. */
    private Optional<Instant> untilItIsFree(UUID id) {
        return Objects.requireNonNull(transaction.execute(status -> jdbc.sql(
                        "select claimed_until from mail where id = :id and state = 'waiting'")
                .param("id", id)
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime until = row.getObject("valid_until", OffsetDateTime.class);
        @Nullable String calendar = row.getString("calendar");
        OutboundMail mail = new OutboundMail(
                row.getObject("id", UUID.class),
                new EmailAddress(row.getString("to_address")),
                row.getString("to_name"),
                new WrittenLetter(row.getString("subject"), row.getString("plain"), row.getString("html")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                calendar == null
                        ? null
                        : new CalendarEntry(CalendarEntry.Method.valueOf(row.getString("calendar_method")), calendar));
        return new Waiting(mail, row.getInt("attempts"), until == null ? null : until.toInstant());
    }
}
