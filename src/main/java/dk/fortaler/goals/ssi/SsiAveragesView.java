package dk.fortaler.goals.ssi;

import dk.fortaler.web.Chart;
import dk.fortaler.web.Chart.Colour;
import dk.fortaler.web.Chart.Kind;
import dk.fortaler.web.Page;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Averages by month and group.
 *
 * @param rows by month, the oldest first; within one the organisation first
 */
public record SsiAveragesView(List<Row> rows) {
    private static final double MOST = 100;
    private static final List<Colour> COLOURS =
            List.of(Colour.PRIMARY, Colour.ORANGE, Colour.GREEN, Colour.PURPLE, Colour.CYAN, Colour.RED);

    public SsiAveragesView {
        rows = List.copyOf(rows);
    }

    /** @param programme null, as is its name, where it is the whole organisation */
    public record Row(
            LocalDate month,
            @Nullable UUID programme,
            @Nullable String name,
            int atLeast,
            BigDecimal brand,
            BigDecimal people,
            BigDecimal insights,
            BigDecimal relations,
            BigDecimal total,
            @Nullable Integer lowerQuartile,
            @Nullable Integer median,
            @Nullable Integer upperQuartile) {}

    public List<Row> newestFirst() {
        List<Row> sorted = new ArrayList<>();
        months().reversed()
                .forEach(month ->
                        rows.stream().filter(row -> row.month().equals(month)).forEach(sorted::add));
        return sorted;
    }

    public Chart chart(Page page) {
        Map<String, Optional<UUID>> groups = new LinkedHashMap<>();
        for (Row row : rows) {
            groups.putIfAbsent(
                    row.name() == null ? page.text("ssi.averages.organisation") : row.name(),
                    Optional.ofNullable(row.programme()));
        }
        List<Chart.Set> sets = new ArrayList<>();
        groups.forEach((name, programme) -> sets.add(
                new Chart.Set(name, Kind.LINE, COLOURS.get(sets.size() % COLOURS.size()), totals(programme), false)));
        return Chart.of(
                        months().stream()
                                .map(month -> SsiMonths.name(page, month))
                                .toList(),
                        sets)
                .upTo(MOST, "");
    }

    private List<@Nullable Double> totals(Optional<UUID> programme) {
        List<@Nullable Double> totals = new ArrayList<>();
        for (LocalDate month : months()) {
            totals.add(rows.stream()
                    .filter(row -> row.month().equals(month)
                            && Optional.ofNullable(row.programme()).equals(programme))
                    .map(row -> row.total().doubleValue())
                    .findFirst()
                    .orElse(null));
        }
        return totals;
    }

    private List<LocalDate> months() {
        return rows.stream().map(Row::month).distinct().toList();
    }
}
