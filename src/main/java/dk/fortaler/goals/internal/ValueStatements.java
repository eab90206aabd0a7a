package dk.fortaler.goals.internal;

import dk.fortaler.goals.Measure;

/**
 * How measures are counted, day by day: as the page of results counts, so that the two agree. Parameters: {@code first} and
 * {@code last} day, both included, and {@code programme} or {@code people}.
 */
final class ValueStatements {
    private static final String POSTED = """
            from share s
            where s.day between :first and :last and %s
              and is_posted(s.state, case when s.state = 'prepared' then (
                      select t.human from link_total t
                      where t.organisation_id = s.organisation_id and t.link_id = s.link_id) end)
            """;

    private static final String POSTS = "select s.day, count(*) as amount " + POSTED + "group by s.day";

    /**
     * Of one person's same story on the same network the largest number of followers counts, once: each share adds what it
     * has more than those before it, so that days add up to exactly that.
     */
    private static final String REACH = """
            select day, sum(more) as amount from (
                select s.day, greatest(0, coalesce(s.followers, 0) - coalesce(max(s.followers) over (
                           partition by s.network, s.item_id, s.person_id order by s.day, s.id
                           rows between unbounded preceding and 1 preceding), 0)) as more
            """ + POSTED + ") as posted group by day";

    private static final String CLICKS =
            "select day, sum(human) as amount from click_day where day between :first and :last and %s group by day";

    private static final String CONTACTS = """
            select day, count(*) as amount from contact_log
            where kind = 'contact' and relevant and undone_at is null and day between :first and :last and %s group by day
            """;

    private static final String DIALOGUES = """
            select day, count(*) as amount from contact_log
            where kind = 'dialogue' and undone_at is null and day between :first and :last and %s group by day
            """;

    /** Sums of five or more that are out, each on the last day of its week, and are never worked out again. */
    private static final String TOLD = """
            select monday + 6 as day, %s as amount from contact_sum
            where monday + 6 between :first and :last and %s
            """;

    private static final String CONVERSIONS = """
            select day, count(*) as amount from conversion
            where kind = '%s' and day between :first and :last and %%s group by day
            """;

    private static final String POSTERS = "select distinct s.day, s.person_id " + POSTED;

    /** A person's own check-ins: their pillars, added up. */
    private static final String OWN_INDEX = """
            select month as since, month, brand + people + insights + relations as index from ssi_check_in
            where month between :first and :last and person_id = any(:people)
            """;

    /** The averages of five or more that are out, and are never worked out again. */
    private static final String AVERAGE_INDEX = """
            select (month + interval '1 month')::date + %d as since, month, total as index from ssi_average
            where month between :first and :last and programme_id is not distinct from :programme::uuid
            """.formatted(ReadValues.DAYS_UNTIL_AVERAGES);

    /** The Social Selling Index by month, and the day since when it is known. */
    static String indices(Level level) {
        return level == Level.PERSON ? OWN_INDEX : AVERAGE_INDEX;
    }

    /** What a measure that adds up gained, day by day. */
    static String amounts(Measure measure, Level level) {
        String statement = switch (measure) {
            case POSTS -> POSTS;
            case REACH -> REACH;
            case CLICKS -> CLICKS;
            case CONTACTS -> level == Level.PERSON ? CONTACTS : told("contacts", level);
            case DIALOGUES -> level == Level.PERSON ? DIALOGUES : told("dialogues", level);
            case LEADS -> CONVERSIONS.formatted("lead");
            case APPLICATIONS -> CONVERSIONS.formatted("application");
            case SIGN_UPS -> CONVERSIONS.formatted("sign_up");
            case ENGAGEMENT, SSI, ACTIVE_SHARE -> throw new IllegalArgumentException(measure + " does not add up");
        };
        return statement.formatted(whose(level));
    }

    /** Whether a sum of contacts is told of a group at all: five or more of it have written something down. */
    static String enough(Level level) {
        return "select exists (select from contact_sum where enough and " + toldOf(level) + ")";
    }

    /** What is told of the weeks that end from the first to the last day; nothing of a group that was never told of. */
    static String weeks(Level level) {
        return """
                select max(w.monday) + 6 as latest, count(*) filter (where s.id is null) as untold
                from contact_week w
                left join contact_sum s on s.monday = w.monday and %1$s
                where w.monday + 6 between :first and :last
                  and w.monday >= (select min(monday) from contact_sum where %1$s)
                having count(*) > 0
                """.formatted(toldOf(level));
    }

    private static String told(String kind, Level level) {
        return TOLD.formatted(kind, toldOf(level));
    }

    private static String toldOf(Level level) {
        return switch (level) {
            case ORGANISATION -> "num_nonnulls(programme_id, department_id, goal_id) = 0";
            case PROGRAMME -> "programme_id = :programme::uuid";
            case DEPARTMENT -> "department_id = :department::uuid";
            case GROUP -> "goal_id = :goal::uuid";
            case PERSON -> throw new IllegalArgumentException("A person's own are not told");
        };
    }

    /** Who posted, day by day. */
    static String posters(Level level) {
        return POSTERS.formatted(whose(level));
    }

    private static String whose(Level level) {
        return switch (level) {
            case ORGANISATION -> "true";
            case PROGRAMME -> "programme_id = :programme";
            case DEPARTMENT, GROUP, PERSON -> "person_id = any(:people)";
        };
    }

    private ValueStatements() {}
}
