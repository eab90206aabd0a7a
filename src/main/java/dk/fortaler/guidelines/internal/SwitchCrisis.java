package dk.fortaler.guidelines.internal;

import dk.fortaler.guidelines.Crisis;
import dk.fortaler.guidelines.Crisis.Ending;
import dk.fortaler.guidelines.CrisisBegan;
import dk.fortaler.guidelines.CrisisEnded;
import dk.fortaler.guidelines.CrisisMode;
import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.text.Bilingual;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns crisis mode on, keeps its message up to date, and ends it. All of it is in the audit log. */
@Component
@Transactional
public class SwitchCrisis {
    private final JdbcClient jdbc;
    private final CrisisMode mode;
    private final CrisisLetters letters;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SwitchCrisis(
            JdbcClient jdbc,
            CrisisMode mode,
            CrisisLetters letters,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.mode = mode;
        this.letters = letters;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What whoever turns the switch says.
     *
     * @param contactId one of the staff list, or null
     * @param tells whether every ambassador has a mail at once
     */
    public record Order(
            String reason,
            Bilingual texts,
            @Nullable UUID contactId,
            String contact,
            boolean pausesSharing,
            boolean pausesPublishing,
            boolean tells) {}

    /** False where it is on already: two who press at once turn it on once. */
    public boolean begin(SignedIn by, Order order) {
        lock();
        if (mode.now().isPresent()) {
            return false;
        }
        Instant now = clock.instant();
        write(by, order, now);
        Crisis crisis = mode.now().orElseThrow();
        audit.record(
                by.person(),
                "guidelines.crisis.began",
                crisis.id().toString(),
                Map.of("sharing", order.pausesSharing, "publishing", order.pausesPublishing, "told", order.tells));
        events.publishEvent(new CrisisBegan(by.organisation(), now, order.pausesPublishing));
        letters.began(by, crisis);
        return true;
    }

    private void write(SignedIn by, Order order, Instant now) {
        jdbc.sql("""
                        insert into crisis (id, reason, danish, english, contact_id, contact, pauses_sharing,
                                            pauses_publishing, tells, began_at, began_by)
                        values (:id, :reason, :danish, :english, (select id from person where id = :contact), :line, :sharing,
                                :publishing, :tells, :now, :by)
                        """)
                .param("id", UUID.randomUUID())
                .param("reason", order.reason())
                .param("danish", order.texts().danish())
                .param("english", order.texts().english())
                .param("contact", order.contactId(), Types.OTHER)
                .param("line", order.contact())
                .param("sharing", order.pausesSharing())
                .param("publishing", order.pausesPublishing())
                .param("tells", order.tells())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.person().value())
                .update();
    }

    /**
     * Changes what everybody reads.
     *
     * @param seen the revision that the writer had before them
     * @return false where somebody has changed it since, or it is over
     */
    public boolean say(SignedIn by, int seen, Bilingual texts, @Nullable UUID contactId, String contact) {
        int changed = jdbc.sql("""
                        update crisis set danish = :danish, english = :english, contact = :line, revision = revision + 1,
                                          contact_id = (select id from person where id = :contact)
                        where ended_at is null and revision = :seen
                        """)
                .param("danish", texts.danish())
                .param("english", texts.english())
                .param("line", contact)
                .param("contact", contactId, Types.OTHER)
                .param("seen", seen)
                .update();
        if (changed == 1) {
            Crisis crisis = mode.now().orElseThrow();
            audit.record(by.person(), "guidelines.crisis.said", crisis.id().toString(), Map.of("revision", seen + 1));
            letters.contact(by, crisis);
        }
        return changed == 1;
    }

    /** Nothing where it is over already. */
    public Optional<Crisis> end(SignedIn by, Ending ending, String lessons) {
        lock();
        Optional<Crisis> crisis = mode.now();
        crisis.ifPresent(lasting -> {
            Instant now = clock.instant().isBefore(lasting.beganAt()) ? lasting.beganAt() : clock.instant();
            jdbc.sql("""
                            update crisis set ended_at = :now, ended_by = :by, ending = :ending, lessons = :lessons
                            where id = :id
                            """)
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .param("by", by.person().value())
                    .param("ending", ending.key())
                    .param("lessons", lessons)
                    .param("id", lasting.id())
                    .update();
            audit.record(
                    by.person(), "guidelines.crisis.ended", lasting.id().toString(), Map.of("ending", ending.key()));
            events.publishEvent(new CrisisEnded(by.organisation(), lasting.beganAt(), now, ending));
            letters.ended(by, lasting);
        });
        return crisis;
    }

    /** Whoever is about to share is waited for, and the next ones wait. */
    private void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(" + CrisisMode.LOCK + ", 0))")
                .query(row -> {});
    }
}
