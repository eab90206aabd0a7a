package dk.fortaler.journey.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happened when, read from the data that tell it. */
@Component
@Transactional(readOnly = true)
public class Timeline {
    private static final String MOMENTS = """
            with posted as (
                select s.day, count(*) as day_count from share s
                left join link_total t on t.organisation_id = s.organisation_id and t.link_id = s.link_id
                where is_posted(s.state, t.human) group by s.day
            ), posts as (
                select day, sum(day_count) over (order by day) as total from posted
            ), clicked as (
                select day, sum(human) as day_count from click_programme_day where human > 0 group by day
            ), clicks as (
                select day, sum(day_count) over (order by day) as total from clicked
            ), mark (count) as (values (1), (100), (1000), (10000), (100000)), moment as (
                select (created_at at time zone :zone)::date as day, 'case.made' as key, title as name, 0 as count,
                       '/business-case/' || id as address from business_case
                union all
                select (min(e.sent_at) at time zone :zone)::date, 'case.sent', c.title, count(*), '/business-case/' || c.id
                from case_executive e join business_case c on c.id = e.case_id where e.sent_at is not null group by c.id, c.title
                union all
                select (a.at at time zone :zone)::date, 'case.' || a.answer, e.name, 0, '/business-case/' || a.case_id
                from case_answer a join case_executive e on e.id = a.executive_id
                union all
                select opened_on, 'survey.opened', coalesce(nullif(case when :danish then title_da else title_en end, ''), title_da || title_en),
                       0, '/surveys/' || id from survey where opened_on is not null
                union all
                select closed_on, 'survey.closed', coalesce(nullif(case when :danish then title_da else title_en end, ''), title_da || title_en),
                       coalesce(answers, 0), '/surveys/' || id || '/results' from survey where closed_on is not null
                union all
                select (created_at at time zone :zone)::date, 'goal.set', name, 0, '/goals/' || id from goal where level <> 'person'
                union all
                select coalesce((reached_at at time zone :zone)::date, closed_on), 'goal.reached', name, 0, '/goals/' || id
                from goal where level <> 'person' and (state = 'reached' or state = 'open' and reached_at is not null)
                union all
                select (d.decided_at at time zone :zone)::date, 'networks.decided', p.name,
                       (select count(*) from jsonb_array_elements(d.verdicts) v where (v ->> 'chosen')::boolean),
                       '/programmes/' || p.id || '/networks'
                from network_decision d join programme p on p.id = d.programme_id
                union all
                select (created_at at time zone :zone)::date, 'programme.begun', name, 0, '/programmes/' || id || '/members' from programme
                union all
                select (min(publish_at) at time zone :zone)::date, 'content.first', '', 0, '/content' from publication
                having min(publish_at) <= :now
                union all
                select min(p.day), 'shares.reached', '', m.count, '/results' from posts p join mark m on p.total >= m.count group by m.count
                union all
                select min(c.day), 'clicks.reached', '', m.count, '/results' from clicks c join mark m on c.total >= m.count group by m.count
                union all
                select (skipped_at at time zone :zone)::date, 'skip.' || step, '', 0, '/launch/' || step from launch_skip
            )
            select * from moment order by day desc, array_position(array['clicks.reached', 'shares.reached', 'content.first', 'networks.decided',
                         'programme.begun', 'goal.reached', 'goal.set', 'survey.closed', 'survey.opened', 'case.approve', 'case.question',
                         'case.decline', 'case.sent', 'case.made'], key) nulls first, count desc, name limit :most
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Timeline(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest first. */
    public List<Moment> newest(ZoneId zone, boolean danish, int most) {
        return jdbc.sql(MOMENTS)
                .param("zone", zone.getId())
                .param("danish", danish)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, number) -> new Moment(
                        row.getObject("day", LocalDate.class),
                        row.getString("key"),
                        row.getString("name"),
                        row.getLong("count"),
                        row.getString("address")))
                .list();
    }
}
