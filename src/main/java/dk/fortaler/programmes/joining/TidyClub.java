package dk.fortaler.programmes.joining;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.fortaler.kernel.tenancy.EachOrganisation;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every half hour: seats that were kept for somebody who did not answer go on to the next, what they had said no to before they
 * have said no to, and what was asked and answered more than a year ago is forgotten, a no among it.
 */
@Component
public class TidyClub {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final WaitingList waiting;

    TidyClub(JdbcClient jdbc, Clock clock, WaitingList waiting) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.waiting = waiting;
    }

    @Bean
    static RecurringTask<Void> tidyClubTask(EachOrganisation each, TidyClub tidy) {
        return Tasks.recurring("programmes.tidy-club", FixedDelay.of(Duration.ofMinutes(30)))
                .execute((instance, context) -> each.run("passing seats on", zone -> tidy.run()));
    }

    /** That of the current organisation. */
    @Transactional
    public void run() {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        List<UUID> locked = cohorts().stream().filter(waiting::lock).toList();
        closeUnanswered(now);
        locked.forEach(waiting::moveUp);
        forgetOld(now);
    }

    private void closeUnanswered(OffsetDateTime now) {
        jdbc.sql("""
                        update club_application a set over_at = :now
                        from programme_invitation i, person p
                        where p.organisation_id = i.organisation_id and p.id = i.person_id
                          and a.organisation_id = i.organisation_id and a.programme_id = i.programme_id and a.email = p.email
                          and a.state = 'accepted' and a.over_at is null and i.state = 'open' and i.expires_at <= :now
                          and not exists (select from programme_member m where m.programme_id = i.programme_id
                                          and m.person_id = i.person_id and m.left_at is null)
                        """).param("now", now).update();
        jdbc.sql("""
                        update programme_invitation
                        set state = 'declined', answered_at = said_no_at, said_no_at = null, keeps_seat = false
                        where state = 'open' and expires_at <= :now and said_no_at is not null
                        """).param("now", now).update();
    }

    private void forgetOld(OffsetDateTime now) {
        OffsetDateTime aYearAgo = now.minus(Inviting.A_NO_HOLDS);
        forget("""
                delete from programme_invitation i
                where coalesce(answered_at, asked_at) < :then
                  and not exists (select from programme_member m where m.programme_id = i.programme_id
                                  and m.person_id = i.person_id and m.left_at is null)
                """, aYearAgo);
        forget("""
                delete from club_wish w
                where asked_at < :then
                  and not exists (select from programme_member m where m.programme_id = w.programme_id
                                  and m.person_id = w.person_id and m.left_at is null)
                """, aYearAgo);
        forget("delete from arrival where at < :then", aYearAgo);
        forget("delete from arrival_asked where at < :then", aYearAgo);
        forget(
                "delete from club_application where state in ('accepted', 'declined', 'withdrawn') and answered_at < :then",
                aYearAgo);
        forget("delete from nomination where on_day < :then::date", now.minusMonths(2));
    }

    /** All that are written about below, in the order in which everybody locks several, before the first is. */
    private List<UUID> cohorts() {
        return jdbc.sql("""
                        select distinct cohort_id from club_application
                        where (state = 'waiting' or state = 'accepted' and over_at is null) and cohort_id is not null order by 1
                        """)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private void forget(String sql, OffsetDateTime then) {
        jdbc.sql(sql).param("then", then).update();
    }
}
