package dk.fortaler.insight.internal;

import java.util.List;

/**
 * The statements that results are read by. Each row is one sum: {@code rest} tells by which heading, a bit for each of
 * network, story, person and day that it is not divided by. Parameters: {@code whose}; {@code first} and {@code last} day, both
 * included; {@code monthsFrom} and {@code monthsTo}, between which (the latter not included) lie whole months only.
 */
final class ResultStatements {
    /**
     * {@code followers} are those of the network at the time of posting; of one person's same item on the same network the
     * largest counts, once.
     */
    private static final String SHARES = """
            with known as (
                select s.network, s.item_id, s.person_id, s.day, s.followers,
                       is_posted(s.state, case when s.state = 'prepared' then (
                           select t.human from link_total t
                           where t.organisation_id = s.organisation_id and t.link_id = s.link_id) end) as posted
                from share s
                where s.day between :first and :last and s.%s = :whose
            ), counted as (
                select network, item_id, person_id, day, posted,
                       case when posted and 1 = row_number() over (
                                    partition by network, item_id, person_id, posted order by followers desc nulls last, day)
                            then coalesce(followers, 0) else 0 end as reach
                from known
            )
            select %s, count(*) as prepared, count(*) filter (where posted) as shares,
                   0 as clicks, 0 as people, sum(reach) as reach, 0 as others
            from counted
            %s
            """;

    private static final String CLICKS = """
            select %s, 0 as prepared, 0 as shares, sum(human) as clicks, sum(people) as people,
                   0 as reach, sum(preview + bot) as others
            from %s
            %s
            """;

    private static final String CLICKS_OF_PERSON =
            "click_day where day between :first and :last and person_id = :whose";

    private static final String DAYS_OF_PROGRAMME =
            "click_programme_day where day between :first and :last and programme_id = :whose";

    /** Whole months from their sums, so that a year costs little more than the days around them. */
    private static final String HEADINGS_OF_PROGRAMME = """
            (select network, item_id, person_id, human, people, preview, bot
             from click_day
             where programme_id = :whose and (day >= :first and day < :monthsFrom or day >= :monthsTo and day <= :last)
             union all
             select network, item_id, person_id, human, people, preview, bot
             from click_month
             where programme_id = :whose and month >= :monthsFrom and month < :monthsTo)
            """;

    private static final String EACH =
            "grouping(network, item_id, person_id, day) as rest, network, item_id, person_id, day";
    private static final String BY_EACH = "group by grouping sets ((), (network), (item_id), (person_id), (day))";
    private static final String DAY =
            "14 + grouping(day) as rest, null as network, null as item_id, null as person_id, day";
    private static final String BY_DAY = "group by grouping sets ((), (day))";
    private static final String HEADING =
            "1 + 2 * grouping(network, item_id, person_id) as rest, network, item_id, person_id, null as day";
    private static final String BY_HEADING = "group by grouping sets ((network), (item_id), (person_id))";
    private static final String ALL = "15 as rest";

    /** Everything that a programme's or a person's results show, and the total alone. */
    enum Of {
        PROGRAMME(
                List.of(
                        SHARES.formatted("programme_id", EACH, BY_EACH),
                        CLICKS.formatted(DAY, DAYS_OF_PROGRAMME, BY_DAY),
                        CLICKS.formatted(HEADING, HEADINGS_OF_PROGRAMME, BY_HEADING)),
                List.of(SHARES.formatted("programme_id", ALL, ""), CLICKS.formatted(ALL, DAYS_OF_PROGRAMME, ""))),
        PERSON(
                List.of(
                        SHARES.formatted("person_id", EACH, BY_EACH),
                        CLICKS.formatted(EACH, CLICKS_OF_PERSON, BY_EACH)),
                List.of(SHARES.formatted("person_id", ALL, ""), CLICKS.formatted(ALL, CLICKS_OF_PERSON, "")));

        final List<String> split;
        final List<String> together;

        Of(List<String> split, List<String> together) {
            this.split = split;
            this.together = together;
        }
    }

    private ResultStatements() {}
}
