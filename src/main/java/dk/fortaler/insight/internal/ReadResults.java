package dk.fortaler.insight.internal;

import dk.fortaler.insight.Figures;
import dk.fortaler.insight.Period;
import dk.fortaler.insight.Results;
import dk.fortaler.insight.Results.ItemFigures;
import dk.fortaler.insight.Results.LeaderFigures;
import dk.fortaler.insight.Results.PersonFigures;
import dk.fortaler.insight.internal.ResultStatements.Of;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.networks.Network;
import dk.fortaler.programmes.ProgrammeId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
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

/** Reads a period's figures, shares and sums of clicks apart, and adds them up. */
@Service
@Transactional(readOnly = true)
public class ReadResults {
    /** A first of a month stays, every other day moves to the next. */
    private static final TemporalAdjuster ON_OR_AFTER_A_FIRST =
            day -> day.minus(1, ChronoUnit.DAYS).with(TemporalAdjusters.firstDayOfNextMonth());

    private final JdbcClient jdbc;

    ReadResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Results ofProgramme(ProgrammeId programme, Period period) {
        Sums sums = sums(Of.PROGRAMME.split, programme.value(), period);
        return results(sums, leaders(programme, sums.posted()));
    }

    /** Of one person, in all programmes. */
    public Results ofPerson(PersonId person, Period period) {
        return results(sums(Of.PERSON.split, person.value(), period), LeaderFigures.NONE);
    }

    /** The programme's total alone, to compare with: the same as of its results, for less. */
    public Figures totalOfProgramme(ProgrammeId programme, Period period) {
        return sums(Of.PROGRAMME.together, programme.value(), period).total;
    }

    /** The person's total alone. */
    public Figures totalOfPerson(PersonId person, Period period) {
        return sums(Of.PERSON.together, person.value(), period).total;
    }

    private Results results(Sums sums, LeaderFigures leaders) {
        int active = sums.posted().size();
        return new Results(
                sums.total, sums.byDay, sums.byNetwork, items(sums.byItem), persons(sums.byPerson), active, leaders);
    }

    /** Members now who are executives, and how many of them are among those who posted. */
    private LeaderFigures leaders(ProgrammeId programme, Collection<UUID> posted) {
        return jdbc.sql("""
                        select count(*) filter (where m.person_id = any(:posted)) as active, count(*) as leaders
                        from programme_member m
                        join person_role r on r.organisation_id = m.organisation_id and r.person_id = m.person_id
                        where m.programme_id = :programme and m.left_at is null and r.role = 'executive'
                        """)
                .param("programme", programme.value())
                .param("posted", posted.toArray(UUID[]::new))
                .query((row, number) -> new LeaderFigures(row.getInt("active"), row.getInt("leaders")))
                .single();
    }

    private Sums sums(List<String> queries, UUID whose, Period period) {
        Sums sums = new Sums();
        LocalDate monthsFrom = period.first().with(ON_OR_AFTER_A_FIRST);
        LocalDate monthsTo = period.last().plusDays(1).withDayOfMonth(1);
        boolean any = monthsFrom.isBefore(monthsTo);
        for (String query : queries) {
            jdbc.sql(query)
                    .param("whose", whose)
                    .param("first", period.first())
                    .param("last", period.last())
                    .param("monthsFrom", any ? monthsFrom : period.first())
                    .param("monthsTo", any ? monthsTo : period.first())
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

    /**
     * Only those who posted or were clicked: who looked and let it be is nobody's business. Whoever has left the organisation,
     * or takes part in nothing any more, has no name: what they did stands without it.
     */
    private List<PersonFigures> persons(Map<UUID, Figures> sums) {
        sums.values().removeIf(figures -> figures.shares() == 0 && figures.clicks() == 0);
        Map<UUID, String> names = names("""
                select p.id, p.name from person p where p.id = any(:ids) and p.state = 'active'
                  and exists (select from programme_member m where m.person_id = p.id and m.left_at is null)
                """, sums.keySet());
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

        /** Who posted at least once. */
        List<UUID> posted() {
            return byPerson.entrySet().stream()
                    .filter(entry -> entry.getValue().shares() > 0)
                    .map(Map.Entry::getKey)
                    .toList();
        }

        /** A link may belong to no item, person or network: it counts in the total only. */
        private static <K> void add(Map<K, Figures> sums, @Nullable K key, Figures figures) {
            if (key != null) {
                sums.merge(key, figures, Figures::plus);
            }
        }
    }
}
