package dk.fortaler.journey.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the management wants to know at a glance: sums only, nobody's own. */
@Component
@Transactional(readOnly = true)
public class KeyFigures {
    private static final int DAYS = 30;

    private final JdbcClient jdbc;
    private final Clock clock;

    KeyFigures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Of the last thirty days, today included.
     *
     * @param active members who posted
     */
    public record Month(long members, long active, long posts, long clicks, long live) {}

    public Month month(ZoneId zone) {
        return jdbc.sql("""
                        with posted as (
                            select s.person_id from share s
                            left join link_total t on t.organisation_id = s.organisation_id and t.link_id = s.link_id
                            where s.day >= :first and is_posted(s.state, t.human))
                        select (select count(distinct m.person_id) from programme_member m
                                join programme p on p.id = m.programme_id and p.state = 'active'
                                join person a on a.id = m.person_id and a.state = 'active'
                                where m.left_at is null) as members,
                               (select count(distinct person_id) from posted) as active,
                               (select count(*) from posted) as posts,
                               (select coalesce(sum(human), 0) from click_day where day >= :first) as clicks,
                               (select count(distinct item_id) from publication
                                where is_live(publish_at, expires_at, withdrawn_at, held, :now)) as live
                        """)
                .param("first", clock.instant().atZone(zone).toLocalDate().minusDays(DAYS - 1))
                .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .query(Month.class)
                .single();
    }

    public LocalDate today(ZoneId zone) {
        return clock.instant().atZone(zone).toLocalDate();
    }
}
