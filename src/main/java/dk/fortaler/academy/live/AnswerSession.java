package dk.fortaler.academy.live;

import dk.fortaler.academy.live.Sessions.Answer;
import dk.fortaler.kernel.identity.PersonId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a seat or gives it back. One answer at a time for each session, so that there are never more people than seats; a
 * seat that is given back goes to who has waited longest.
 */
@Component
@Transactional
public class AnswerSession {
    private final JdbcClient jdbc;
    private final Sessions sessions;
    private final SessionLetters letters;
    private final Clock clock;

    AnswerSession(JdbcClient jdbc, Sessions sessions, SessionLetters letters, Clock clock) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.letters = letters;
        this.clock = clock;
    }

    /** @return what it came to; empty where there is no such session, or it is over or called off */
    public Optional<Answer> answer(PersonId person, UUID id, boolean coming) {
        Optional<LiveSession> session = hold(id).filter(each -> !each.isCancelled() && !each.isOver(clock.instant()));
        if (session.isEmpty()) {
            return Optional.empty();
        }
        Answer before = sessions.answer(person, id).orElse(Answer.INVITED);
        if (coming && (before == Answer.COMING || before == Answer.WAITING)) {
            return Optional.of(before);
        }
        Answer now = !coming ? Answer.NOT_COMING : hasSeat(session.get()) ? Answer.COMING : Answer.WAITING;
        keep(person, id, now);
        if (before == Answer.COMING) {
            moveUp(id);
        }
        return Optional.of(now);
    }

    /** Gives what seats are free to those who wait. Within {@link #hold}. */
    void moveUp(UUID id) {
        LiveSession session = sessions.find(id).orElseThrow();
        while (hasSeat(session) && session.waiting() > 0) {
            PersonId next = jdbc.sql("""
                            select person_id from academy_seat where session_id = :session and answer = 'waiting'
                            order by since, person_id limit 1
                            """)
                    .param("session", id)
                    .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                    .single();
            keep(next, id, Answer.COMING);
            letters.seat(session, next);
            session = sessions.find(id).orElseThrow();
        }
    }

    /** Waits for whoever else answers. */
    Optional<LiveSession> hold(UUID id) {
        boolean there = jdbc.sql("select 1 from academy_session where id = :id for update")
                .param("id", id)
                .query(Integer.class)
                .optional()
                .isPresent();
        return there ? sessions.find(id) : Optional.empty();
    }

    private static boolean hasSeat(LiveSession session) {
        Integer seats = session.seats();
        return seats == null || session.coming() < seats;
    }

    private void keep(PersonId person, UUID session, Answer answer) {
        jdbc.sql("""
                        insert into academy_seat (session_id, person_id, answer, since) values (:session, :person, :answer, :now)
                        on conflict (organisation_id, session_id, person_id) do update
                        set answer = excluded.answer, since = excluded.since
                        """)
                .param("session", session)
                .param("person", person.value())
                .param("answer", answer.key())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
