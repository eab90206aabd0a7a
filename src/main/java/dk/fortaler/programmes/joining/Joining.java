package dk.fortaler.programmes.joining;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.Ambassadors;
import dk.fortaler.people.OwnLanguage;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Purpose;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Somebody has said yes: from now on they are in it. Whoever takes a cohort's seat this way holds its lock ({@link Seats}). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Joining {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ConsentLog consents;
    private final Ambassadors ambassadors;
    private final Enrolling enrolling;
    private final OwnLanguage languages;

    Joining(
            JdbcClient jdbc,
            Clock clock,
            ConsentLog consents,
            Ambassadors ambassadors,
            Enrolling enrolling,
            OwnLanguage languages) {
        this.languages = languages;
        this.enrolling = enrolling;
        this.jdbc = jdbc;
        this.clock = clock;
        this.consents = consents;
        this.ambassadors = ambassadors;
    }

    /**
     * Who is in it already stays, in the cohort that they have; who has none gets this one.
     *
     * @param language in which they read what they agreed to, and read on from now
     */
    public void join(ProgrammeId programme, PersonId person, @Nullable UUID cohort, Language language, ConsentWay way) {
        jdbc.sql("""
                        insert into programme_member as m (programme_id, person_id, joined_at, cohort_id)
                        values (:programme, :person, :now, :cohort)
                        on conflict (organisation_id, programme_id, person_id) do update
                        set joined_at = case when m.left_at is null then m.joined_at else excluded.joined_at end,
                            cohort_id = case when m.left_at is null then coalesce(m.cohort_id, excluded.cohort_id)
                                             else excluded.cohort_id end,
                            left_at = null
                        """)
                .param("programme", programme.value())
                .param("person", person.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("cohort", cohort, Types.OTHER)
                .update();
        settleApplication(programme, person);
        consents.give(person, Purpose.TAKING_PART, language, way);
        languages.choose(person, language);
        ambassadors.become(List.of(person));
        enrolling.enrol(programme, person);
    }

    /** By whichever way they came in, what they applied for has its answer. */
    private void settleApplication(ProgrammeId programme, PersonId person) {
        jdbc.sql("""
                        update club_application
                        set state = 'accepted', answered_at = coalesce(answered_at, :now), over_at = null, waiting_place = null
                        where programme_id = :programme and state in ('new', 'waiting', 'accepted')
                          and email = (select email from person where id = :person)
                        """)
                .param("programme", programme.value())
                .param("person", person.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
