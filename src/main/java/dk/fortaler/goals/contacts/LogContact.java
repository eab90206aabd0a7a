package dk.fortaler.goals.contacts;

import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.SignedIn;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a contact or a dialogue into a person's own log, and takes it back. */
@Service
@Transactional
class LogContact {
    static final Set<String> KINDS = Set.of("contact", "dialogue");
    static final int LONGEST_NOTE = 500;

    /** Nobody has more good talks in a day; a stuck key has. */
    private static final int MOST_IN_A_DAY = 50;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    LogContact(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** The person's own share; nothing where it is another's, or none. */
    @Transactional(readOnly = true)
    Optional<String> titleOf(SignedIn me, UUID share) {
        return jdbc.sql("""
                        select i.title from share s
                        join content_item i on i.organisation_id = s.organisation_id and i.id = s.item_id
                        where s.id = :share and s.person_id = :me
                        """)
                .param("share", share)
                .param("me", me.person().value())
                .query(String.class)
                .optional();
    }

    /**
     * Counts for the share's programme; without a share for the person's only one, and for none where there are several.
     *
     * @param key made with the form: sent twice, it counts once
     * @return its id, the same for the same key; nothing where the day is full
     */
    Optional<UUID> log(SignedIn me, UUID key, String kind, @Nullable UUID share) {
        LocalDate today = clock.instant().atZone(me.zone()).toLocalDate();
        lock(me);
        Optional<UUID> before = find(me, key, kind);
        before.ifPresent(this::takeUpAgain);
        if (before.isPresent() || countOf(me, today) >= MOST_IN_A_DAY) {
            return before;
        }
        UUID id = ids.next();
        jdbc.sql("""
                        insert into contact_log (id, client_key, person_id, programme_id, share_id, kind, relevant, day)
                        values (:id, :key, :me,
                                coalesce((select s.programme_id from share s where s.id = :share),
                                         (select min(m.programme_id::text)::uuid from programme_member m
                                          join programme p on p.organisation_id = m.organisation_id and p.id = m.programme_id
                                          where m.person_id = :me and m.left_at is null and p.state = 'active'
                                          having count(*) = 1)),
                                :share, :kind, true, :day)
                        """)
                .param("id", id)
                .param("key", key)
                .param("me", me.person().value())
                .param("share", share, Types.OTHER)
                .param("kind", kind)
                .param("day", today)
                .update();
        return Optional.of(id);
    }

    /** @return false where it is not the person's, or taken back */
    boolean note(SignedIn me, UUID id, String note) {
        return jdbc.sql("""
                        update contact_log set note = :note where id = :id and person_id = :me and undone_at is null
                        """)
                        .param("note", note)
                        .param("id", id)
                        .param("me", me.person().value())
                        .update()
                == 1;
    }

    /** What was noted goes with it. Twice is once. @return false where it is not the person's */
    boolean undo(SignedIn me, UUID id) {
        return jdbc.sql("""
                        update contact_log set undone_at = coalesce(undone_at, :now), note = ''
                        where id = :id and person_id = :me
                        """)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .param("me", me.person().value())
                        .update()
                == 1;
    }

    /** Of two taps at the same instant, the second waits and sees the first. */
    private void lock(SignedIn me) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:lock, 0))")
                .param("lock", "contact_log/" + me.person().value())
                .query(row -> {});
    }

    private Optional<UUID> find(SignedIn me, UUID key, String kind) {
        return jdbc.sql("select id from contact_log where person_id = :me and client_key = :key and kind = :kind")
                .param("me", me.person().value())
                .param("key", key)
                .param("kind", kind)
                .query(UUID.class)
                .optional();
    }

    /** Who took it back, went back to the form and taps again means it. */
    private void takeUpAgain(UUID id) {
        jdbc.sql("update contact_log set undone_at = null where id = :id and undone_at is not null")
                .param("id", id)
                .update();
    }

    private long countOf(SignedIn me, LocalDate day) {
        return jdbc.sql("select count(*) from contact_log where person_id = :me and day = :day and undone_at is null")
                .param("me", me.person().value())
                .param("day", day)
                .query(Long.class)
                .single();
    }
}
