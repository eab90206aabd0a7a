package dk.fortaler.links.internal.ingest;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares the sums with the log, and makes them agree where they do not. The log is right. */
@Component
class ClickReconciliation {
    /** The log of those days, summed as the ingest sums it; around the days two more, as zones shift midnight. */
    private static final String FROM_LOG = """
        select (c.at at time zone l.time_zone)::date as day, l.programme_id, l.item_id, l.person_id, l.network,
               count(*) filter (where c.class = 'human') as human,
               count(distinct (c.link_id, c.visitor)) filter (where c.class = 'human' and c.visitor is not null) as people,
               count(*) filter (where c.class = 'preview') as preview,
               count(*) filter (where c.class = 'bot') as bot
        from click c
        join link l on l.organisation_id = c.organisation_id and l.id = c.link_id
        where c.at >= :from::date - 2 and c.at < :to::date + 3
          and (c.at at time zone l.time_zone)::date between :from and :to
        group by 1, 2, 3, 4, 5
        """;

    private static final String DIFFERENCES = """
        select day, sum(human) as human, sum(people) as people, sum(preview) as preview, sum(bot) as bot
        from (%s
              union all
              select day, programme_id, item_id, person_id, network, -human, -people, -preview, -bot
              from click_day where day between :from and :to)
        group by day, programme_id, item_id, person_id, network
        having sum(human) <> 0 or sum(people) <> 0 or sum(preview) <> 0 or sum(bot) <> 0
        order by day
        """.formatted(FROM_LOG);

    private static final String TOTALS_FROM_LOG = """
        select link_id, sum(human) as human, sum(people) as people, sum(preview) as preview, sum(bot) as bot,
               min(first_human_at) as first_human_at
        from (select c.link_id,
                     count(*) filter (where c.class = 'human') as human,
                     count(distinct c.visitor) filter (where c.class = 'human') as people,
                     count(*) filter (where c.class = 'preview') as preview,
                     count(*) filter (where c.class = 'bot') as bot,
                     min(c.at) filter (where c.class = 'human') as first_human_at
              from click c
              join link l on l.organisation_id = c.organisation_id and l.id = c.link_id
              where c.at >= :from::date - 2 and l.created_at >= :from::date
              group by c.link_id, (c.at at time zone l.time_zone)::date)
        group by link_id
        """;

    private static final String TOTAL_DIFFERENCES = """
        select current_date as day, sum(human) as human, sum(people) as people, sum(preview) as preview, sum(bot) as bot
        from (select link_id, human, people, preview, bot from (%s)
              union all
              select t.link_id, -human, -people, -preview, -bot
              from link_total t
              join link l on l.organisation_id = t.organisation_id and l.id = t.link_id
              where l.created_at >= :from::date)
        group by link_id
        having sum(human) <> 0 or sum(people) <> 0 or sum(preview) <> 0 or sum(bot) <> 0
        """.formatted(TOTALS_FROM_LOG);

    /** The sums of a programme's days and months, which are summed up from those of all headings. */
    private static final String ROLL_UP_DIFFERENCES = """
        select day, sum(human) as human, sum(people) as people, sum(preview) as preview, sum(bot) as bot
        from (select 'day' as unit, programme_id, day, null::uuid as item_id, null::uuid as person_id, null as network,
                     human, people, preview, bot
              from click_day where day between :from and :to and programme_id is not null
              union all
              select 'day', programme_id, day, null, null, null, -human, -people, -preview, -bot
              from click_programme_day where day between :from and :to
              union all
              select 'month', programme_id, date_trunc('month', day)::date, item_id, person_id, network,
                     sum(human), sum(people), sum(preview), sum(bot)
              from click_day
              where day >= date_trunc('month', :from::date) and day < date_trunc('month', :to::date) + interval '1 month'
                and programme_id is not null
              group by programme_id, date_trunc('month', day), grouping sets ((item_id), (person_id), (network))
              having num_nonnulls(item_id, person_id, network) = 1
              union all
              select 'month', programme_id, month, item_id, person_id, network, -human, -people, -preview, -bot
              from click_month where month between date_trunc('month', :from::date) and :to)
        group by unit, programme_id, day, item_id, person_id, network
        having sum(human) <> 0 or sum(people) <> 0 or sum(preview) <> 0 or sum(bot) <> 0
        """;

    private final JdbcClient jdbc;
    private final TransactionTemplate snapshot;

    ClickReconciliation(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** By how much the log is above the sums (negative: below), on one day under one set of headings, or for one link. */
    record Difference(LocalDate day, long human, long people, long preview, long bot) {}

    /** What does not agree within those days; links are compared whole where they are no older than the first day. */
    List<Difference> differences(OrganisationId organisation, LocalDate from, LocalDate to) {
        return CurrentOrganisation.with(
                organisation, () -> Objects.requireNonNull(snapshot.execute(status -> find(from, to))));
    }

    /** Writes the sums of those days anew from the log, while the ingest of every node waits. */
    void repair(OrganisationId organisation, LocalDate from, LocalDate to) {
        CurrentOrganisation.run(
                organisation,
                () -> snapshot.executeWithoutResult(status -> {
                    jdbc.sql("lock table click_segment in share row exclusive mode")
                            .update();
                    writeDays(from, to);
                    writeTotals(from);
                }));
    }

    private List<Difference> find(LocalDate from, LocalDate to) {
        List<Difference> found = new ArrayList<>();
        for (String sql : new String[] {DIFFERENCES, ROLL_UP_DIFFERENCES, TOTAL_DIFFERENCES}) {
            found.addAll(jdbc.sql(sql)
                    .param("from", from)
                    .param("to", to)
                    .query(Difference.class)
                    .list());
        }
        return found;
    }

    private void writeDays(LocalDate from, LocalDate to) {
        jdbc.sql("delete from click_day where day between :from and :to")
                .param("from", from)
                .param("to", to)
                .update();
        jdbc.sql("insert into click_day (day, programme_id, item_id, person_id, network, human, people, preview, bot)\n"
                        + FROM_LOG)
                .param("from", from)
                .param("to", to)
                .update();
        jdbc.sql("select 1 from sum_up_clicks(:from, :to)")
                .param("from", from)
                .param("to", to)
                .query(Integer.class)
                .single();
    }

    private void writeTotals(LocalDate from) {
        jdbc.sql("""
            delete from link_total t using link l
            where l.organisation_id = t.organisation_id and l.id = t.link_id and l.created_at >= :from::date
            """).param("from", from).update();
        jdbc.sql("insert into link_total (link_id, human, people, preview, bot, first_human_at)\n" + TOTALS_FROM_LOG)
                .param("from", from)
                .update();
    }
}
