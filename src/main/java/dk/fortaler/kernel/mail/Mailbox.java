package dk.fortaler.kernel.mail;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where modules post mails. A mail is there exactly if the caller's transaction commits; it then goes in the background,
 * with patience, or is kept where no mail server is set.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Mailbox {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Ids ids;
    private final LetterWriting writing;
    private final MailServers servers;
    private final ObjectProvider<Scheduler> scheduler;

    Mailbox(
            JdbcClient jdbc,
            Clock clock,
            Ids ids,
            LetterWriting writing,
            MailServers servers,
            ObjectProvider<Scheduler> scheduler) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
        this.writing = writing;
        this.servers = servers;
        this.scheduler = scheduler;
    }

    /** Whether it was posted; false where a mail with its key was posted before. */
    public boolean send(Mail mail) {
        return send(List.of(mail)) == 1;
    }

    /** As {@link #send(Mail)} for many; answers how many were posted. */
    public int send(Collection<Mail> mails) {
        boolean sends = servers.canSend();
        String sender = writing.sender();
        List<UUID> posted = new ArrayList<>();
        for (Mail mail : mails) {
            UUID id = ids.next();
            if (insert(id, mail, sender, sends ? "waiting" : "kept")) {
                posted.add(id);
            }
        }
        if (sends) {
            schedule(posted);
        }
        return posted.size();
    }

    /**
     * Calls off what has not gone yet, and never goes from now on; a mail that is on its way to the server this moment may
     * arrive.
     *
     * @param keysBegin how the keys of those mails begin
     * @return the keys of those that were called off
     */
    public List<String> callOff(String keysBegin) {
        return jdbc.sql("""
            update mail set state = 'failed', trouble = 'called_off', answer = null, valid_until = :now, changed_at = :now
            where starts_with(send_key, :begin)
              and (state in ('kept', 'failed') or state = 'waiting' and coalesce(claimed_until < :now, true))
              and coalesce(valid_until > :now, true)
            returning send_key
            """)
                .param("begin", keysBegin)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Orders the sending of mails that wait. */
    void schedule(List<UUID> mails) {
        OrganisationId organisation = CurrentOrganisation.get();
        Instant now = clock.instant();
        // Each order has its own name: one that has just ended may still be in the scheduler's table.
        List<SchedulableInstance<?>> orders = new ArrayList<>();
        for (UUID mail : mails) {
            orders.add(MailJob.DESCRIPTOR
                    .instance(ids.next().toString())
                    .data(new MailJob.Order(organisation.value(), mail))
                    .scheduledTo(now));
        }
        Scheduler scheduling = scheduler.getObject();
        scheduling.scheduleBatch(orders);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduling.triggerCheckForDueExecutions();
            }
        });
    }

    private boolean insert(UUID id, Mail mail, String sender, String state) {
        WrittenLetter letter = writing.write(mail.letter(), mail.toName(), sender);
        @Nullable Instant until = mail.validUntil();
        @Nullable CalendarEntry calendar = mail.calendar();
        return jdbc.sql("""
            insert into mail (id, send_key, to_address, to_name, subject, plain, html, state, valid_until,
                              discretion, calendar, calendar_method, created_at, changed_at)
            values (:id, :key, :to, :name, :subject, :plain, :html, :state, :until, :discretion, :calendar,
                    :method, :now, :now)
            on conflict (organisation_id, send_key) do nothing
            """)
                        .param("id", id)
                        .param("key", mail.sendKey())
                        .param("to", mail.to().value())
                        .param("name", mail.toName())
                        .param("subject", letter.subject())
                        .param("plain", letter.plain())
                        .param("html", letter.html())
                        .param("state", state)
                        .param(
                                "until",
                                until == null ? null : until.atOffset(ZoneOffset.UTC),
                                Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("calendar", calendar == null ? null : calendar.text(), Types.VARCHAR)
                        .param(
                                "method",
                                calendar == null ? null : calendar.method().name(),
                                Types.VARCHAR)
                        .param("discretion", mail.discretion().name().toLowerCase(Locale.ROOT))
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
