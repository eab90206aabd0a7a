package dk.fortaler.guidelines.internal;

import dk.fortaler.guidelines.Crisis;
import dk.fortaler.guidelines.CrisisMode;
import dk.fortaler.guidelines.TouchedByCrisis;
import dk.fortaler.guidelines.internal.CrisisMail.Kind;
import dk.fortaler.guidelines.internal.CrisisMail.Reader;
import dk.fortaler.kernel.mail.Mailbox;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes to a few ambassadors about a crisis, in one transaction; {@link CrisisJob} goes on until nobody is left. Whoever has
 * something out is told as they are, also when they take part no more. The contact has letters of their own.
 *
 * <p>Nobody reads that it has begun when it is over: the end waits for the few being written, and the next find that it has
 * ended. That it is over, those read who were told that it had begun.
 */
@Component
@Transactional
class TellAmbassadors {
    private static final int AT_ONCE = 200;

    private static final String AMBASSADORS = """
            select p.id, p.name, p.email, p.language from person p
            where (p.id = any(:sharers)
                   or exists (select from person_role r where r.organisation_id = p.organisation_id and r.person_id = p.id
                                                          and r.role = 'ambassador'))
              and p.state = 'active' and p.id > :after and p.id is distinct from :contact
            """;

    private static final String TOLD = """
              and exists (select from mail m
                          where m.organisation_id = p.organisation_id
                            and m.send_key in (:began || p.id::text, :asked || p.id::text))
            """;

    private final JdbcClient jdbc;
    private final CrisisMode mode;
    private final CrisisMail mail;
    private final Mailbox mailbox;
    private final List<TouchedByCrisis> touched;

    TellAmbassadors(JdbcClient jdbc, CrisisMode mode, CrisisMail mail, Mailbox mailbox, List<TouchedByCrisis> touched) {
        this.jdbc = jdbc;
        this.mode = mode;
        this.mail = mail;
        this.mailbox = mailbox;
        this.touched = List.copyOf(touched);
    }

    /**
     * @param organisation its name
     * @param after the last who was written to before
     * @return the last who is written to now; nothing where nobody is left, or it is over
     */
    Optional<UUID> began(UUID crisis, String organisation, UUID after) {
        if (!lasts(crisis)) {
            return Optional.empty();
        }
        return mode.find(crisis).flatMap(lasting -> {
            List<Reader> some =
                    some(AMBASSADORS, lasting, after).query(Reader::read).list();
            return post(Kind.BEGAN, organisation, lasting, some);
        });
    }

    /** As {@link #began}, for those who were told that it had. */
    Optional<UUID> ended(UUID crisis, String organisation, UUID after) {
        return mode.find(crisis).flatMap(over -> {
            List<Reader> some = some(AMBASSADORS + TOLD, over, after)
                    .param("began", CrisisMail.sendKeys(Kind.BEGAN, crisis))
                    .param("asked", CrisisMail.sendKeys(Kind.CONTACT, crisis))
                    .query(Reader::read)
                    .list();
            return post(Kind.ENDED, organisation, over, some);
        });
    }

    /** Whoever is about to end it waits for this transaction. */
    private boolean lasts(UUID crisis) {
        return jdbc.sql("select id from crisis where id = :id and ended_at is null for share")
                .param("id", crisis)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    private JdbcClient.StatementSpec some(String people, Crisis crisis, UUID after) {
        return jdbc.sql(people + "order by p.id limit " + AT_ONCE)
                .param("sharers", sharers(crisis))
                .param("after", after)
                .param("contact", crisis.contactId(), Types.OTHER);
    }

    /** As it was when it began, so that the letters of its end find the same. */
    private UUID[] sharers(Crisis crisis) {
        return touched.stream()
                .flatMap(each -> each.people(crisis.beganAt()).stream())
                .distinct()
                .toArray(UUID[]::new);
    }

    private Optional<UUID> post(Kind kind, String organisation, Crisis crisis, List<Reader> readers) {
        mailbox.send(readers.stream()
                .map(reader -> mail.write(kind, organisation, crisis, reader))
                .toList());
        return readers.isEmpty()
                ? Optional.empty()
                : Optional.of(readers.getLast().id());
    }
}
