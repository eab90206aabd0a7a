package dk.fortaler.insight.internal;

import dk.fortaler.insight.Figures;
import dk.fortaler.insight.Period;
import dk.fortaler.insight.Results;
import dk.fortaler.insight.Results.ItemFigures;
import dk.fortaler.insight.Results.PersonFigures;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.networks.Network;
import dk.fortaler.programmes.ProgrammeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a period's figures in two passes, one over shares and one over the sums of clicks. */
@Service
@Transactional(readOnly = true)
public class ReadResults {
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
            select %2$s, 0 as prepared, 0 as shares, sum(human) as clicks, sum(people) as people,
                   0 as reach, sum(preview + bot) as others
            from click_day
            where day between :first and :last and %1$s = :whose
            %3$s
            """;

    private static final String HEADINGS =
            "grouping(network, item_id, person_id, day) as rest, network, item_id, person_id, day";
    private static final String SPLIT = "group by grouping sets ((), (network), (item_id), (person_id), (day))";

    /** Whose figures; one plain condition, as behind "or is null" the database would not find the index that leads to them. */
    private enum Of {
        PROGRAMME("programme_id"),
        PERSON("person_id");

        private final List<String> split;
        private final List<String> together;

        Of(String column) {
            split = List.of(SHARES.formatted(column, HEADINGS, SPLIT), CLICKS.formatted(column, HEADINGS, SPLIT));
            together = List.of(SHARES.formatted(column, "15 as rest", ""), CLICKS.formatted(column, "15 as rest", ""));
        }
    }

    private final JdbcClient jdbc;

    ReadResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Results ofProgramme(ProgrammeId programme, Period period) {
        return read(Of.PROGRAMME, programme.value(), period);
    }

    /** Of one person, in all programmes. */
    public Results ofPerson(PersonId person, Period period) {
        return read(Of.PERSON, person.value(), period);
    }

    /** The programme's total alone, to compare with: the same as of its results, for less. */
    public Figures totalOfProgramme(ProgrammeId programme, Period period) {
        return sums(Of.PROGRAMME.together, programme.value(), period).total;
    }

    /** The person's total alone. */
    public Figures totalOfPerson(PersonId person, Period period) {
        return sums(Of.PERSON.together, person.value(), period).total;
    }

    private Results read(Of of, UUID whose, Period period) {
        Sums sums = sums(of.split, whose, period);
        return new Results(sums.total, sums.byDay, sums.byNetwork, items(sums.byItem), persons(sums.byPerson), (int)
                sums.byPerson.values().stream()
                        .filter(figures -> figures.shares() > 0)
                        .count());
    }

    private Sums sums(List<String> queries, UUID whose, Period period) {
        Sums sums = new Sums();
        for (String query : queries) {
            jdbc.sql(query)
                    .param("whose", whose)
                    .param("first", period.first())
                    .param("last", period.last())
                    .query((RowCallbackHandler) sums::add);
        }
        return sums;
    }

    private List<ItemFigures> items(Map<UUID, Figures> sums) {
        Map<UUID, String> titles = names("select id, title from content_item where id = any(:ids)", sums.keySet());
        return ranked(sums).stream()
                .map(entry ->
                        new ItemFigures(entry.getKey(), titles.getOrDefault(entry.getKey(), ""), entry.getValue()))
                .toList();
    }

    /** Only those who posted or were clicked: who looked and let it be is nobody's business. */
    private List<PersonFigures> persons(Map<UUID, Figures> sums) {
        sums.values().removeIf(figures -> figures.shares() == 0 && figures.clicks() == 0);
        Map<UUID, String> names = names("select id, name from person where id = any(:ids)", sums.keySet());
        return ranked(sums).stream()
                .map(entry -> new PersonFigures(
                        new PersonId(entry.getKey()), names.getOrDefault(entry.getKey(), ""), entry.getValue()))
                .toList();
    }

    private static List<Map.Entry<UUID, Figures>> ranked(Map<UUID, Figures> sums) {
        List<Map.Entry<UUID, Figures>> ranked = new ArrayList<>(sums.entrySet());
        ranked.sort(Map.Entry.comparingByValue(Comparator.comparingLong(Figures::clicks)
                .thenComparingLong(Figures::shares)
                .reversed()));
        return ranked;
    }

    private Map<UUID, String> names(String query, Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql(query).param("ids", ids.toArray(UUID[]::new)).query(row -> {
            names.put(row.getObject(1, UUID.class), row.getString(2));
        });
        return names;
    }

    /** Takes the rows of both passes, each of which is one grouping. */
    private static final class Sums {
        private Figures total = Figures.NONE;
        private final Map<LocalDate, Figures> byDay = new HashMap<>();
        private final Map<Network, Figures> byNetwork = new EnumMap<>(Network.class);
        private final Map<UUID, Figures> byItem = new HashMap<>();
        private final Map<UUID, Figures> byPerson = new HashMap<>();

        void add(java.sql.ResultSet row) throws java.sql.SQLException {
            Figures figures = new Figures(
                    row.getLong("prepared"),
                    row.getLong("shares"),
                    row.getLong("clicks"),
                    row.getLong("people"),
                    row.getLong("reach"),
                    row.getLong("others"));
            switch (row.getInt("rest")) {
                case 0b0111 ->
                    Network.of(String.valueOf(row.getString("network")))
                            .ifPresent(network -> byNetwork.merge(network, figures, Figures::plus));
                case 0b1011 -> add(byItem, row.getObject("item_id", UUID.class), figures);
                case 0b1101 -> add(byPerson, row.getObject("person_id", UUID.class), figures);
                case 0b1110 -> add(byDay, row.getObject("day", LocalDate.class), figures);
                default -> total = total.plus(figures);
            }
        }

        /** A link may belong to no item, person or network: it counts in the total only. */
        private static <K> void add(Map<K, Figures> sums, @Nullable K key, Figures figures) {
            if (key != null) {
                sums.merge(key, figures, Figures::plus);
            }
        }
    }
}
