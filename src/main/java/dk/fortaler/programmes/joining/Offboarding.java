package dk.fortaler.programmes.joining;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.people.Ambassadors;
import dk.fortaler.people.PeopleLeft;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever leaves the organisation takes part in nothing there from then on, and is asked anew if they come back. In the
 * transaction that lets them go: nobody is ever seen as gone and taking part, and no link of theirs opens anything any more.
 */
@Component
class Offboarding {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Ambassadors ambassadors;
    private final WaitingList waiting;

    Offboarding(JdbcClient jdbc, Clock clock, Ambassadors ambassadors, WaitingList waiting) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ambassadors = ambassadors;
        this.waiting = waiting;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PeopleLeft gone) {
        UUID[] people = gone.people().stream().map(PersonId::value).toArray(UUID[]::new);
        List<UUID> cohorts = cohorts(people);
        cohorts.forEach(waiting::lock);
        run("delete from programme_invitation where person_id = any(:people)", people);
        run("delete from club_wish where person_id = any(:people)", people);
        run("delete from leave_link where person_id = any(:people)", people);
        run("update programme_member set left_at = :now where person_id = any(:people) and left_at is null", people);
        run("""
                update club_application set state = 'withdrawn', answered_at = :now
                where state in ('new', 'waiting', 'accepted')
                  and email in (select email from person where id = any(:people))
                """, people);
        withdraw(people);
        ambassadors.noLongerAre(gone.people());
        cohorts.forEach(waiting::moveUp);
    }

    /** Where seats come free, in the one order in which all lock them. */
    private List<UUID> cohorts(UUID[] people) {
        return jdbc.sql("""
                        select cohort_id from programme_member
                        where person_id = any(:people) and left_at is null and cohort_id is not null
                        union
                        select cohort_id from programme_invitation where person_id = any(:people) and keeps_seat
                          and cohort_id is not null
                        order by 1
                        """)
                .param("people", people)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private void withdraw(UUID[] people) {
        run("""
                with newest as (
                    select distinct on (person_id, purpose) person_id, purpose, given, text_version, language
                    from consent_entry where person_id = any(:people) order by person_id, purpose, number desc),
                last as (select person_id, max(number) as number from consent_entry
                         where person_id = any(:people) group by person_id)
                insert into consent_entry (person_id, number, purpose, given, text_version, language, way, at)
                select n.person_id, l.number + row_number() over (partition by n.person_id order by n.purpose),
                       n.purpose, false, n.text_version, n.language, 'gone', :now
                from newest n join last l on l.person_id = n.person_id where n.given
                """, people);
    }

    private void run(String sql, UUID[] people) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql).param("people", people);
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        (sql.contains(":now") ? statement.param("now", now) : statement).update();
    }
}
