package dk.fortaler.links.internal.ingest;

import java.util.List;

/**
 * The steps from {@code click_incoming} into the tables of one organisation. Rows are written in the order of their keys,
 * so that two nodes wait for each other rather than block each other.
 */
final class ClickStatements {
    static final String TEMPORARY_TABLES = """
        create temporary table if not exists click_incoming (
            organisation_id bigint, link_id uuid, at timestamptz, class text, visitor bytea
        ) on commit delete rows;
        create temporary table if not exists click_sum (
            organisation_id bigint, link_id uuid, day date, human bigint, people bigint, preview bigint, bot bigint,
            first_human_at timestamptz
        ) on commit delete rows
        """;

    static final String COPY = "copy click_incoming (organisation_id, link_id, at, class, visitor) from stdin";

    static final String LOG = """
        insert into click (link_id, at, class, visitor)
        select i.link_id, i.at, i.class, i.visitor
        from click_incoming i
        join link l on l.organisation_id = i.organisation_id and l.id = i.link_id
        """;

    /** By link and day of its own zone; a visitor is counted where the day's list did not have them. */
    private static final String SUM = """
        with arrived as (
            select i.*, (i.at at time zone l.time_zone)::date as day
            from click_incoming i
            join link l on l.organisation_id = i.organisation_id and l.id = i.link_id
        ), met as (
            insert into click_visitor (link_id, day, visitor)
            select distinct link_id, day, visitor from arrived where class = 'human' and visitor is not null
            order by link_id, day, visitor
            on conflict do nothing
            returning link_id, day
        ), people as (
            select link_id, day, count(*) as people from met group by link_id, day
        )
        insert into click_sum
        select a.organisation_id, a.link_id, a.day,
               count(*) filter (where class = 'human'),
               coalesce(max(p.people), 0),
               count(*) filter (where class = 'preview'),
               count(*) filter (where class = 'bot'),
               min(a.at) filter (where class = 'human')
        from arrived a
        left join people p on p.link_id = a.link_id and p.day = a.day
        group by a.organisation_id, a.link_id, a.day
        """;

    private static final String TOTALS = """
        insert into link_total as t (link_id, human, people, preview, bot, first_human_at)
        select link_id, sum(human), sum(people), sum(preview), sum(bot), min(first_human_at)
        from click_sum
        where organisation_id = current_setting('app.organisation')::bigint
        group by link_id
        order by link_id
        on conflict (organisation_id, link_id) do update set
            human = t.human + excluded.human,
            people = t.people + excluded.people,
            preview = t.preview + excluded.preview,
            bot = t.bot + excluded.bot,
            first_human_at = least(t.first_human_at, excluded.first_human_at)
        """;

    private static final String DAYS = """
        insert into click_day as d (day, programme_id, item_id, person_id, network, human, people, preview, bot)
        select s.day, l.programme_id, l.item_id, l.person_id, l.network,
               sum(s.human), sum(s.people), sum(s.preview), sum(s.bot)
        from click_sum s
        join link l on l.organisation_id = s.organisation_id and l.id = s.link_id
        group by s.day, l.programme_id, l.item_id, l.person_id, l.network
        order by 1, 2, 3, 4, 5
        on conflict on constraint click_day_once do update set
            human = d.human + excluded.human,
            people = d.people + excluded.people,
            preview = d.preview + excluded.preview,
            bot = d.bot + excluded.bot
        """;

    private static final String PROGRAMME_DAYS = """
        insert into click_programme_day as d (programme_id, day, human, people, preview, bot)
        select l.programme_id, s.day, sum(s.human), sum(s.people), sum(s.preview), sum(s.bot)
        from click_sum s
        join link l on l.organisation_id = s.organisation_id and l.id = s.link_id
        where l.programme_id is not null
        group by l.programme_id, s.day
        order by 1, 2
        on conflict (organisation_id, programme_id, day) do update set
            human = d.human + excluded.human,
            people = d.people + excluded.people,
            preview = d.preview + excluded.preview,
            bot = d.bot + excluded.bot
        """;

    private static final String MONTHS = """
        insert into click_month as d (programme_id, month, item_id, person_id, network, human, people, preview, bot)
        select l.programme_id, date_trunc('month', s.day)::date as month, l.item_id, l.person_id, l.network,
               sum(s.human), sum(s.people), sum(s.preview), sum(s.bot)
        from click_sum s
        join link l on l.organisation_id = s.organisation_id and l.id = s.link_id
        where l.programme_id is not null
        group by l.programme_id, month, grouping sets ((l.item_id), (l.person_id), (l.network))
        having num_nonnulls(l.item_id, l.person_id, l.network) = 1
        order by 1, 2, 3, 4, 5
        on conflict on constraint click_month_once do update set
            human = d.human + excluded.human,
            people = d.people + excluded.people,
            preview = d.preview + excluded.preview,
            bot = d.bot + excluded.bot
        """;

    /** In this order, for one organisation. */
    static final List<String> SUMS = List.of(SUM, TOTALS, DAYS, PROGRAMME_DAYS, MONTHS);

    private ClickStatements() {}
}
