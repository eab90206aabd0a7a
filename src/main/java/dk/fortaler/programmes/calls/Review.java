package dk.fortaler.programmes.calls;

import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.programmes.joining.Asking;
import dk.fortaler.programmes.joining.Inviting;
import dk.fortaler.programmes.joining.Seats;
import dk.fortaler.programmes.joining.WaitingList;
import dk.fortaler.programmes.joining.Way;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Several read an application, each says what they think, and one of them answers it. */
@Service
@Transactional
public class Review {
    private final Answers answers;
    private final Seats seats;
    private final WaitingList waiting;
    private final Inviting inviting;
    private final ApplicationMail mail;
    private final AuditLog audit;

    Review(Answers answers, Seats seats, WaitingList waiting, Inviting inviting, ApplicationMail mail, AuditLog audit) {
        this.answers = answers;
        this.seats = seats;
        this.waiting = waiting;
        this.inviting = inviting;
        this.mail = mail;
        this.audit = audit;
    }

    public enum Outcome {
        DONE,
        FULL,
        /** The address is nobody's on the staff list. */
        STRANGER,
        /** Another has answered meanwhile. */
        ANSWERED
    }

    /** A vote can be changed until the application is answered. */
    public void vote(PersonId reviewer, ClubApplication application, String vote, String note) {
        answers.vote(reviewer, application.id(), vote, note);
    }

    /** They are told by mail, say yes once more, and a seat is kept for them until then. */
    public Outcome accept(SignedIn by, ClubApplication application) {
        PersonId person = application.person();
        if (person == null) {
            return Outcome.STRANGER;
        }
        UUID cohort = lock(application);
        if (cohort != null && seats.free(cohort) == 0) {
            return Outcome.FULL;
        }
        if (!answers.settle(application, "accepted", null)) {
            return Outcome.ANSWERED;
        }
        Asking asking = new Asking(application.programme(), Way.APPLICATION, cohort, cohort != null, null, by.name());
        inviting.ask(asking, List.of(person));
        return done(by, application, "accepted");
    }

    /** They are told that they are on the waiting list, and keep their place there. */
    public Outcome wait(SignedIn by, ClubApplication application) {
        UUID cohort = lock(application);
        int place = cohort == null ? 1 : waiting.nextPlace(cohort);
        if (application.state() != ClubApplication.State.NEW || !answers.settle(application, "waiting", place)) {
            return Outcome.ANSWERED;
        }
        mail.send(application.id(), "waiting");
        return done(by, application, "waiting");
    }

    /** A kind no. */
    public Outcome decline(SignedIn by, ClubApplication application) {
        lock(application);
        if (!answers.settle(application, "declined", null)) {
            return Outcome.ANSWERED;
        }
        mail.send(application.id(), "declined");
        return done(by, application, "declined");
    }

    private @Nullable UUID lock(ClubApplication application) {
        UUID cohort = application.cohortId();
        if (cohort == null || !waiting.lock(cohort)) {
            return null;
        }
        waiting.moveUp(cohort);
        return cohort;
    }

    private Outcome done(SignedIn by, ClubApplication application, String what) {
        audit.record(
                by.person(),
                "programmes.club-application." + what,
                application.programme().value().toString(),
                Map.of());
        return Outcome.DONE;
    }

    /** The rows of it. */
    @org.springframework.stereotype.Component
    static class Answers {
        private final JdbcClient jdbc;
        private final Clock clock;

        Answers(JdbcClient jdbc, Clock clock) {
            this.jdbc = jdbc;
            this.clock = clock;
        }

        void vote(PersonId reviewer, UUID application, String vote, String note) {
            jdbc.sql("""
                            insert into application_vote as v (application_id, reviewer_id, vote, note, at)
                            select a.id, :reviewer, :vote, :note, :now from club_application a
                            where a.id = :application and a.state in ('new', 'waiting')
                            on conflict (organisation_id, application_id, reviewer_id) do update
                            set vote = excluded.vote, note = excluded.note, at = excluded.at
                            """)
                    .param("application", application)
                    .param("reviewer", reviewer.value())
                    .param("vote", vote)
                    .param("note", note)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }

        /** False where another has answered meanwhile. */
        boolean settle(ClubApplication application, String state, @Nullable Integer place) {
            return jdbc.sql("""
                            update club_application
                            set state = :state, answered_at = :now, waiting_place = coalesce(:place, waiting_place)
                            where id = :id and state = :seen and state in ('new', 'waiting')
                            """)
                            .param("state", state)
                            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                            .param("place", place, Types.INTEGER)
                            .param("id", application.id())
                            .param("seen", application.state().key())
                            .update()
                    == 1;
        }
    }
}
