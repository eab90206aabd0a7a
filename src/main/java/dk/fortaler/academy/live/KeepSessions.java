package dk.fortaler.academy.live;

import dk.fortaler.academy.live.SessionLetters.Occasion;
import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.PersonId;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes, changes, calls off sessions, and invites people to them. */
@Component
@Transactional
public class KeepSessions {
    private final JdbcClient jdbc;
    private final AnswerSession answers;
    private final SessionLetters letters;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    KeepSessions(JdbcClient jdbc, AnswerSession answers, SessionLetters letters, AuditLog audit, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.answers = answers;
        this.letters = letters;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** A session as somebody wants it. */
    public record Wish(
            String title,
            String about,
            String place,
            LocalDateTime starts,
            ZoneId zone,
            int minutes,
            @Nullable Integer seats,
            @Nullable UUID course) {
        /** A time that the clock skips is the later one; one that it shows twice is the first. */
        OffsetDateTime startsAt() {
            return starts.atZone(zone).toInstant().atOffset(ZoneOffset.UTC);
        }
    }

    public UUID make(PersonId actor, Wish wish) {
        UUID id = ids.next();
        wished(jdbc.sql("""
                        insert into academy_session (id, course_id, title, about, place, starts, zone, starts_at, minutes, seats,
                                                     made_by, created_at)
                        values (:id, :course, :title, :about, :place, :starts, :zone, :startsAt, :minutes, :seats, :actor, :now)
                        """), wish)
                .param("id", id)
                .param("actor", actor.value())
                .param("now", now())
                .update();
        audit.record(actor, "academy.session.made", id.toString(), Map.of());
        return id;
    }

    /**
     * Changes it over the revision that was seen, and tells those who were invited.
     *
     * @return false, with nothing changed, where it is another by now, or called off
     */
    public boolean change(PersonId actor, UUID id, Wish wish, int seen) {
        Optional<LiveSession> before = answers.hold(id);
        if (before.filter(each -> each.revision() == seen && !each.isCancelled())
                .isEmpty()) {
            return false;
        }
        wished(jdbc.sql("""
                        update academy_session
                        set course_id = :course, title = :title, about = :about, place = :place, starts = :starts, zone = :zone,
                            starts_at = :startsAt, minutes = :minutes, seats = :seats, revision = revision + 1,
                            sequence = sequence + 1
                        where id = :id
                        """), wish).param("id", id).update();
        LiveSession after = answers.hold(id).orElseThrow();
        if (tells(before.get(), after)) {
            letters.toAll(after, Occasion.CHANGE);
        }
        answers.moveUp(id);
        audit.record(actor, "academy.session.changed", id.toString(), Map.of());
        return true;
    }

    /** Called off twice, it is told once. */
    public void cancel(PersonId actor, UUID id) {
        int cancelled = jdbc.sql("""
                        update academy_session
                        set cancelled_at = :now, revision = revision + 1, sequence = sequence + 1
                        where id = :id and cancelled_at is null
                        """).param("now", now()).param("id", id).update();
        if (cancelled == 1) {
            letters.toAll(answers.hold(id).orElseThrow(), Occasion.CANCELLATION);
            audit.record(actor, "academy.session.cancelled", id.toString(), Map.of());
        }
    }

    /**
     * Invites who takes its course, or without one every ambassador; who was invited before is not asked again.
     *
     * @return how many were invited now
     */
    public int invite(PersonId actor, UUID id) {
        LiveSession session = answers.hold(id).orElseThrow();
        if (session.isCancelled() || session.isOver(clock.instant())) {
            return 0;
        }
        List<UUID> invited = jdbc.sql("""
                        insert into academy_seat (session_id, person_id, answer, since)
                        select :session, p.id, 'invited', :now from person p
                        where p.state = 'active' and case
                            when :course::uuid is null then exists (
                                select from person_role r where r.organisation_id = p.organisation_id
                                  and r.person_id = p.id and r.role = 'ambassador')
                            else exists (
                                select from academy_enrolment e where e.organisation_id = p.organisation_id
                                  and e.person_id = p.id and e.course_id = :course::uuid) end
                        on conflict do nothing
                        returning person_id
                        """)
                .param("session", id)
                .param("course", session.course(), Types.OTHER)
                .param("now", now())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        letters.to(session, Occasion.INVITATION, invited.toArray(UUID[]::new));
        audit.record(actor, "academy.session.invited", id.toString(), Map.of("people", invited.size()));
        return invited.size();
    }

    /** Whether there is something that a calendar should learn. */
    private static boolean tells(LiveSession before, LiveSession after) {
        return !before.startsAt().equals(after.startsAt())
                || before.minutes() != after.minutes()
                || !before.place().equals(after.place())
                || !before.title().equals(after.title());
    }

    private static JdbcClient.StatementSpec wished(JdbcClient.StatementSpec statement, Wish wish) {
        return statement
                .param("course", wish.course(), Types.OTHER)
                .param("title", wish.title())
                .param("about", wish.about())
                .param("place", wish.place())
                .param("starts", wish.starts())
                .param("zone", wish.zone().getId())
                .param("startsAt", wish.startsAt())
                .param("minutes", wish.minutes())
                .param("seats", wish.seats(), Types.INTEGER);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
