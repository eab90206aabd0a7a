package dk.fortaler.guidelines.internal;

import dk.fortaler.guidelines.Edition;
import dk.fortaler.guidelines.Guidelines;
import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.text.Bilingual;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts the next edition and publishes it. Of two who write at the same time, the second is told and loses nothing. */
@Component
@Transactional
public class WriteGuidelines {
    private final JdbcClient jdbc;
    private final Guidelines guidelines;
    private final AuditLog audit;
    private final Clock clock;

    WriteGuidelines(JdbcClient jdbc, Guidelines guidelines, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.guidelines = guidelines;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was saved; else the edition that holds, or what the ready template says. */
    @Transactional(readOnly = true)
    public Draft draft(String organisation) {
        Draft kept = kept();
        return kept.savedAt() != null
                ? kept
                : new Draft(
                        guidelines.current().map(Edition::texts).orElseGet(() -> ReadyText.of(organisation)),
                        kept.revision(),
                        null);
    }

    /**
     * Saves over the revision that the writer had before them.
     *
     * @return the new revision; empty, with nothing saved, where somebody has saved or published meanwhile
     */
    public OptionalInt save(Bilingual texts, int seen) {
        lock();
        if (kept().revision() != seen) {
            return OptionalInt.empty();
        }
        jdbc.sql("""
                        insert into guideline_draft (danish, english, revision, saved_at) values (:danish, :english, :next, :now)
                        on conflict (organisation_id) do update
                        set danish = excluded.danish, english = excluded.english, revision = excluded.revision,
                            saved_at = excluded.saved_at
                        """)
                .param("danish", texts.danish())
                .param("english", texts.english())
                .param("next", seen + 1)
                .param("now", now())
                .update();
        return OptionalInt.of(seen + 1);
    }

    /**
     * Saves over the revision that the publisher had before them, and makes that the edition that holds: what stands in the
     * boxes is published, whether it was saved before or not.
     *
     * @return its number; empty, with nothing saved or published, where somebody has saved or published meanwhile
     */
    public OptionalInt publish(PersonId actor, int seen, Bilingual texts, Bilingual changes, boolean asks) {
        OptionalInt saved = save(texts, seen);
        return saved.isEmpty() ? saved : publish(actor, saved.getAsInt(), changes, asks);
    }

    /**
     * Makes the draft of that revision the edition that holds.
     *
     * @return its number; empty, with nothing published, where the draft is another by now
     */
    public OptionalInt publish(PersonId actor, int seen, Bilingual changes, boolean asks) {
        lock();
        Draft draft = kept();
        if (draft.revision() != seen || draft.savedAt() == null || draft.texts().isBlank()) {
            return OptionalInt.empty();
        }
        int number = guidelines.current().map(Edition::number).orElse(0) + 1;
        jdbc.sql("""
                        insert into guideline_edition (number, danish, english, change_danish, change_english, asks,
                                                       published_by, published_at)
                        values (:number, :danish, :english, :changeDanish, :changeEnglish, :asks, :actor, :now)
                        """)
                .param("number", number)
                .param("danish", draft.texts().danish())
                .param("english", draft.texts().english())
                .param("changeDanish", changes.danish())
                .param("changeEnglish", changes.english())
                .param("asks", asks || number == 1)
                .param("actor", actor.value())
                .param("now", now())
                .update();
        clear();
        audit.record(actor, "guidelines.published", String.valueOf(number), Map.of("asks", asks || number == 1));
        return OptionalInt.of(number);
    }

    /** Throws the draft away, so that the next begins at the edition that holds. */
    public void drop() {
        lock();
        clear();
    }

    private void clear() {
        jdbc.sql("update guideline_draft set danish = '', english = '', saved_at = null, revision = revision + 1")
                .update();
    }

    /** Empty and of revision 0 where nothing was ever saved. */
    private Draft kept() {
        return jdbc.sql("select danish, english, revision, saved_at from guideline_draft")
                .query((row, number) -> new Draft(
                        new Bilingual(row.getString("danish"), row.getString("english")),
                        row.getInt("revision"),
                        instant(row.getObject("saved_at", OffsetDateTime.class))))
                .optional()
                .orElse(new Draft(Bilingual.EMPTY, 0, null));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    /** One at a time writes an organisation's guidelines. */
    private void lock() {
        jdbc.sql(
                        "select pg_advisory_xact_lock(hashtextextended('guidelines/' || current_setting('app.organisation'), 0))")
                .query(row -> {});
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
