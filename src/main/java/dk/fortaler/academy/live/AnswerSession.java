package dk.fortaler.academy.live;

import dk.fortaler.academy.live.SessionLetters.Occasion;
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
        Optional<Answer> before = sessions.answer(person, id);
        if (before.filter(each -> coming ? each.isYes() : each == Answer.NOT_COMING)
                .isPresent()) {
            return before;
        }
        Answer now = !coming ? Answer.NOT_COMING : hasSeat(session.get()) ? Answer.COMING : Answer.WAITING;
        keep(person, id, now);
        tell(person, id, before, now);
        if (before.equals(Optional.of(Answer.COMING))) {
            moveUp(id);
        }
        return Optional.of(now);
    }

    /** A calendar is told of a seat that it does not know of yet, and of what it knows and is no more. */
    private void tell(PersonId person, UUID id, Optional<Answer> before, Answer now) {
        if (now == Answer.COMING && !before.equals(Optional.of(Answer.INVITED))) {
            letters.to(next(id), Occasion.COMING, person.value());
        } else if (now == Answer.NOT_COMING
                && before.filter(each -> each != Answer.WAITING).isPresent()) {
            letters.to(next(id), Occasion.WITHDRAWN, person.value());
        }
    }

    /**
     * People who are gone give back what they have. Who is still in the organisation is told, unless they only waited, and is
     * not coming from now on, so that no later invitation asks them again.
     */
    void withdraw(UUID id, UUID[] people) {
        hold(id);
        UUID[] told = jdbc
                .sql("""
                        update academy_seat a set answer = 'not_coming', since = :now from person p
                        where p.organisation_id = a.organisation_id and p.id = a.person_id and p.state = 'active'
                          and a.session_id = :session and a.person_id = any(:people) and a.answer <> 'not_coming'
                        returning case when old.answer <> 'waiting' then a.person_id end
                        """)
                .param("session", id)
                .param("people", people)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toArray(UUID[]::new);
        if (told.length > 0) {
            letters.to(next(id), Occasion.REMOVED, told);
        }
        jdbc.sql("""
                        delete from academy_seat a using person p
                        where p.organisation_id = a.organisation_id and p.id = a.person_id and p.state <> 'active'
                          and a.session_id = :session and a.person_id = any(:people)
                        """).param("session", id).param("people", people).update();
        moveUp(id);
    }

    /** Gives what seats are free to those who wait. Within {@link #hold}. */
    void moveUp(UUID id) {
        Optional<PersonId> first = firstInLine(id);
        while (first.isPresent() && hasSeat(sessions.find(id).orElseThrow())) {
            keep(first.get(), id, Answer.COMING);
            letters.to(next(id), Occasion.SEAT, first.get().value());
            first = firstInLine(id);
        }
    }

    private Optional<PersonId> firstInLine(UUID id) {
        return jdbc.sql("""
                        select a.person_id from academy_seat a
                        join person p on p.organisation_id = a.organisation_id and p.id = a.person_id and p.state = 'active'
                        where a.session_id = :session and a.answer = 'waiting'
                        order by a.since, a.person_id limit 1
                        """)
                .param("session", id)
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** A calendar heeds only what has a higher number than what it was told before, so each telling takes the next. */
    private LiveSession next(UUID id) {
        jdbc.sql("update academy_session set sequence = sequence + 1 where id = :id")
                .param("id", id)
                .update();
        return sessions.find(id).orElseThrow();
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
