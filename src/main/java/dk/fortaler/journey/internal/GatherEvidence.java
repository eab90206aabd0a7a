package dk.fortaler.journey.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what the modules below have. */
@Component
@Transactional(readOnly = true)
public class GatherEvidence {
    private final JdbcClient jdbc;
    private final Clock clock;

    GatherEvidence(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Evidence now(ZoneId zone) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        LocalDate lastWeek = clock.instant().atZone(zone).toLocalDate().minusDays(6);
        return jdbc.sql("""
                        select (select count(*) from person where state = 'active') as people,
                               (select count(*) from programme p where p.state = 'active' and exists (
                                    select from programme_member m where m.programme_id = p.id and m.left_at is null)) as programmes,
                               (select count(distinct m.person_id) from programme_member m
                                    join programme p on p.id = m.programme_id
                                    join person a on a.id = m.person_id and a.state = 'active'
                                    where m.left_at is null and p.state = 'active') as members,
                               (select count(*) from source where state = 'active') as sources,
                               (select count(distinct item_id) from publication
                                    where is_live(publish_at, expires_at, withdrawn_at, :now)) as live,
                               (select count(distinct s.person_id) from share s
                                    left join link_total t on t.organisation_id = s.organisation_id and t.link_id = s.link_id
                                    where s.day >= :lastWeek and is_posted(s.state, t.human)) as sharers,
                               (select count(*) from share where state = 'confirmed') as shares,
                               exists (select from link_total where human > 0) as clicked
                        """)
                .param("now", now)
                .param("lastWeek", lastWeek)
                .query(Evidence.class)
                .single();
    }
}
