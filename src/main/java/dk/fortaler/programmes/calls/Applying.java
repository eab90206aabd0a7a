package dk.fortaler.programmes.calls;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.tenancy.OrganisationDays;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.People;
import dk.fortaler.people.Person;
import dk.fortaler.programmes.cohorts.Cohort;
import dk.fortaler.programmes.cohorts.Cohorts;
import dk.fortaler.programmes.joining.WaitingList;
import dk.fortaler.programmes.joining.Wishing;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Coming in by a call, without being signed in. To an open one, whoever is on the staff list is mailed a link: that they read
 * it there shows that the address is theirs. The answer is the same for everybody else, as it would tell who works here.
 */
@Component
@Transactional
public class Applying {
    private final Cohorts cohorts;
    private final WaitingList waiting;
    private final Wishing wishing;
    private final People people;
    private final OrganisationDays days;
    private final Keeping keeping;

    Applying(
            Cohorts cohorts,
            WaitingList waiting,
            Wishing wishing,
            People people,
            OrganisationDays days,
            Keeping keeping) {
        this.cohorts = cohorts;
        this.waiting = waiting;
        this.wishing = wishing;
        this.people = people;
        this.days = days;
        this.keeping = keeping;
    }

    /**
     * Who applies.
     *
     * @param willWait whether they want to wait where there is no seat, or the last day is past
     */
    public record Applicant(
            String name, EmailAddress email, Language language, List<Answered> answers, boolean willWait) {}

    public enum Outcome {
        /** A mail is on its way, if the address is one of ours. */
        MAILED,
        RECEIVED,
        /** Written down by who wants to wait, and read before they do. */
        LISTED,
        WAITING,
        /** Nothing was written down: they can wait, and have not said that they will. */
        FULL,
        LATE,
        CLOSED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key as an address carries it; empty where it is none of those that are told on a page of their own. */
        static String known(String key) {
            return Stream.of(MAILED, RECEIVED, LISTED, WAITING)
                    .map(Outcome::key)
                    .filter(key::equals)
                    .findAny()
                    .orElse("");
        }
    }

    @Transactional(readOnly = true)
    public Standing standing(Call call) {
        return standing(call, cohort(call));
    }

    /** Nothing where it is for no cohort. */
    @Transactional(readOnly = true)
    public Optional<Cohort> cohortOf(Call call) {
        return Optional.ofNullable(cohort(call));
    }

    public Outcome apply(Call call, Applicant applicant) {
        if (call.cohort() != null && waiting.lock(call.cohort())) {
            waiting.moveUp(call.cohort());
        }
        Cohort cohort = cohort(call);
        Standing standing = standing(call, cohort);
        if (standing == Standing.CLOSED) {
            return Outcome.CLOSED;
        }
        if (standing.waits() && !applicant.willWait) {
            return standing == Standing.LATE ? Outcome.LATE : Outcome.FULL;
        }
        Optional<Person> person = people.find(applicant.email).filter(Person::active);
        if (call.state() == Call.State.OPEN && !standing.waits()) {
            person.ifPresent(found -> wishing.wish(call.programme(), call.cohort(), found));
            return Outcome.MAILED;
        }
        return keep(call, applicant, person, standing, cohort);
    }

    private Outcome keep(
            Call call, Applicant applicant, Optional<Person> person, Standing standing, @Nullable Cohort cohort) {
        boolean open = call.state() == Call.State.OPEN;
        // Only whoever would have come in by themself waits without being read; who is late is read like all who apply.
        boolean waits = open && standing == Standing.FULL;
        if (!open || person.isPresent()) {
            Optional<UUID> kept = keeping.keep(
                    call, person.map(found -> named(applicant, found)).orElse(applicant), waits, cohort);
            // Nobody else is mailed: whoever likes can type whatever address.
            kept.filter(any -> person.isPresent()).ifPresent(id -> keeping.acknowledge(id, waits));
        }
        if (waits) {
            return Outcome.WAITING;
        }
        return standing.waits() ? Outcome.LISTED : Outcome.RECEIVED;
    }

    private static Applicant named(Applicant applicant, Person person) {
        return new Applicant(person.name(), applicant.email, applicant.language, applicant.answers, applicant.willWait);
    }

    private @Nullable Cohort cohort(Call call) {
        return call.cohort() == null ? null : cohorts.find(call.cohort()).orElse(null);
    }

    private Standing standing(Call call, @Nullable Cohort cohort) {
        if (call.state() == Call.State.CLOSED) {
            return Standing.CLOSED;
        }
        if (cohort == null) {
            return Standing.OPEN;
        }
        if (cohort.full()) {
            return Standing.FULL;
        }
        return cohort.late(days.today()) ? Standing.LATE : Standing.OPEN;
    }

    /** Writes applications down: the same address is one application to a programme, however often it is sent. */
    @Component
    static class Keeping {
        private final JdbcClient jdbc;
        private final Clock clock;
        private final Ids ids;
        private final QuestionText text;
        private final WaitingList waiting;
        private final ApplicationMail mail;

        Keeping(JdbcClient jdbc, Clock clock, Ids ids, QuestionText text, WaitingList waiting, ApplicationMail mail) {
            this.jdbc = jdbc;
            this.clock = clock;
            this.ids = ids;
            this.text = text;
            this.waiting = waiting;
            this.mail = mail;
        }

        /**
         * Nothing where it was there already. One that was accepted is new again for everybody who is not in it: if it were so
         * only for those who said no, typing an address would tell of a no.
         */
        Optional<UUID> keep(Call call, Applicant applicant, boolean waits, @Nullable Cohort cohort) {
            return jdbc.sql("""
                            insert into club_application as a (id, programme_id, cohort_id, name, email, language, answers,
                                                               state, applied_at, waiting_place)
                            values (:id, :programme, :cohort, :name, :email, :language, :answers::jsonb, :state, :now, :place)
                            on conflict (organisation_id, programme_id, email) do update
                            set cohort_id = excluded.cohort_id, name = excluded.name, language = excluded.language,
                                answers = excluded.answers, state = excluded.state, applied_at = excluded.applied_at,
                                waiting_place = excluded.waiting_place, answered_at = null, over_at = null
                            where a.state in ('declined', 'withdrawn')
                               or a.state = 'accepted'
                                  and not exists (select from programme_member m
                                                  join person p on p.organisation_id = m.organisation_id and p.id = m.person_id
                                                  where m.programme_id = a.programme_id and m.left_at is null
                                                    and p.email = a.email)
                            returning id
                            """)
                    .param("id", ids.next())
                    .param("programme", call.programme().value())
                    .param("cohort", cohort == null ? null : cohort.id(), Types.OTHER)
                    .param("name", applicant.name)
                    .param("email", applicant.email.value())
                    .param("language", applicant.language.tag())
                    .param("answers", text.write(applicant.answers))
                    .param("state", waits ? "waiting" : "new")
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("place", waits && cohort != null ? waiting.nextPlace(cohort.id()) : null, Types.INTEGER)
                    .query(UUID.class)
                    .optional();
        }

        void acknowledge(UUID application, boolean waits) {
            mail.send(application, waits ? "waiting" : "received");
        }
    }
}
