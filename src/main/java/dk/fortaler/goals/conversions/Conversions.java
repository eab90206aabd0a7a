package dk.fortaler.goals.conversions;

import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.PersonId;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts conversions and takes them away. Works in the caller's transaction, if there is one. */
@Service
@Transactional
public class Conversions {
    private final JdbcClient jdbc;
    private final Ids ids;
    private final AuditLog audit;

    Conversions(JdbcClient jdbc, Ids ids, AuditLog audit) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.audit = audit;
    }

    /**
     * Counts it, unless the same one (form or message) is counted already; of two at the same instant, the second waits for
     * the first.
     *
     * @return its id where it is new
     */
    public Optional<UUID> count(NewConversion conversion, Origin origin) {
        UUID id = ids.next();
        Worth worth = conversion.worth();
        Source source = Source.of(origin);
        int rows = jdbc.sql("""
                        insert into conversion (id, kind, programme_id, person_id, share_id, day, amount, currency, origin, note,
                                                link_id, hook_id, message_id, message_digest, form_key, recorded_by)
                        values (:id, :kind, :programme, :person, :share, :day, :amount, :currency, :origin, :note,
                                :link, :hook, :message, :digest, :form, :by)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("kind", conversion.kind().key())
                .param("programme", conversion.countedFor().programme(), Types.OTHER)
                .param("person", conversion.countedFor().person(), Types.OTHER)
                .param("share", conversion.countedFor().share(), Types.OTHER)
                .param("day", conversion.day())
                .param("amount", worth == null ? null : worth.amount(), Types.NUMERIC)
                .param("currency", worth == null ? null : worth.currency(), Types.VARCHAR)
                .param("origin", origin.key())
                .param("note", conversion.note())
                .param("link", source.link, Types.OTHER)
                .param("hook", source.hook, Types.OTHER)
                .param("message", source.message, Types.VARCHAR)
                .param("digest", source.digest, Types.VARCHAR)
                .param("form", source.form, Types.OTHER)
                .param("by", source.by, Types.OTHER)
                .update();
        return rows == 1 ? Optional.of(id) : Optional.empty();
    }

    /** An origin as its columns. */
    private record Source(
            @Nullable UUID link,
            @Nullable UUID hook,
            @Nullable String message,
            @Nullable String digest,
            @Nullable UUID form,
            @Nullable UUID by) {
        static Source of(Origin origin) {
            return switch (origin) {
                case Origin.ByLink(UUID link) -> new Source(link, null, null, null, null, null);
                case Origin.ByHook(UUID hook, String message, String digest) ->
                    new Source(null, hook, message, digest, null, null);
                case Origin.ByHand(UUID form, PersonId by) -> new Source(null, null, null, null, form, by.value());
            };
        }
    }

    private record Removed(
            String kind,
            LocalDate day,
            String origin,
            @Nullable UUID hookId,
            @Nullable String messageId,
            @Nullable String messageDigest) {}

    /**
     * Takes one away for good; the log keeps who did and what kind it was, not what was noted. Another system's message stays
     * known, so that it does not come back.
     *
     * @param own whether only one that the person wrote down themself may go
     * @return false where there is none (any more)
     */
    public boolean remove(PersonId actor, UUID id, boolean own) {
        Optional<Removed> gone = jdbc.sql("""
                        delete from conversion where id = :id and (not :own or origin = 'hand' and recorded_by = :actor)
                        returning kind, day, origin, hook_id, message_id, message_digest
                        """)
                .param("id", id)
                .param("own", own)
                .param("actor", actor.value())
                .query((row, number) -> new Removed(
                        row.getString("kind"),
                        row.getObject("day", LocalDate.class),
                        row.getString("origin"),
                        row.getObject("hook_id", UUID.class),
                        row.getString("message_id"),
                        row.getString("message_digest")))
                .optional();
        gone.ifPresent(each -> {
            remember(each);
            audit.record(
                    actor,
                    "goals.conversion.removed",
                    id.toString(),
                    Map.of("kind", each.kind, "day", each.day.toString(), "origin", each.origin));
        });
        return gone.isPresent();
    }

    private void remember(Removed removed) {
        if (removed.hookId != null && removed.messageId != null) {
            jdbc.sql("""
                            insert into conversion_removed (hook_id, message_id, message_digest)
                            values (:hook, :message, :digest) on conflict do nothing
                            """)
                    .param("hook", removed.hookId)
                    .param("message", removed.messageId)
                    .param("digest", removed.messageDigest)
                    .update();
        }
    }
}
