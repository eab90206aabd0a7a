package dk.fortaler.goals.ssi;

import dk.fortaler.goals.ssi.PublishedAverages.Average;
import dk.fortaler.web.Chart;
import dk.fortaler.web.Chart.Colour;
import dk.fortaler.web.Chart.Kind;
import dk.fortaler.web.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Averages by month and group.
 *
 * @param averages by month, the oldest first; within one the organisation first
 */
public record SsiAveragesView(List<Average> averages) {
    private static final double MOST = 100;
    private static final List<Colour> COLOURS =
            List.of(Colour.PRIMARY, Colour.ORANGE, Colour.GREEN, Colour.PURPLE, Colour.CYAN, Colour.RED);

    public SsiAveragesView {
        averages = List.copyOf(averages);
    }

    public LocalDate month() {
        return averages.getLast().month();
    }

    /** Of the latest month. */
    public List<Average> latest() {
        return of(month());
    }

    public List<Average> newestFirst() {
        List<Average> sorted = new ArrayList<>();
        months().reversed().forEach(month -> sorted.addAll(of(month)));
        return sorted;
    }

    public static String name(Page page, Average average) {
        return average.name() == null ? page.text("ssi.averages.organisation") : average.name();
    }

    /** The pillar in which the organisation stands lowest. */
    public Pillar weakest() {
        Average all = latest().getFirst();
        return CheckIn.of(all.month(), all.brand(), all.people(), all.insights(), all.relations())
                .weakest();
    }

    public boolean spreads() {
        return averages.stream().anyMatch(each -> each.programme() == null && each.median() != null);
    }

    /** A line for each group, and where the middle half of the organisation lies. */
    public Chart chart(Page page) {
        Map<Optional<UUID>, String> groups = new LinkedHashMap<>();
        averages.forEach(each -> groups.putIfAbsent(Optional.ofNullable(each.programme()), name(page, each)));
        List<Chart.Set> sets = new ArrayList<>();
        groups.forEach((programme, name) -> sets.add(new Chart.Set(
                name,
                Kind.LINE,
                COLOURS.get(sets.size() % COLOURS.size()),
                values(programme, each -> each.total().doubleValue()),
                false)));
        if (spreads()) {
            sets.add(band(page, each -> number(each.lowerQuartile())));
            sets.add(band(page, each -> number(each.upperQuartile())));
        }
        return Chart.of(
                        months().stream()
                                .map(month -> SsiMonths.name(page, month))
                                .toList(),
                        sets)
                .upTo(MOST, "");
    }

    private Chart.Set band(Page page, Function<Average, @Nullable Double> value) {
        return new Chart.Set(
                page.text("ssi.averages.band"), Kind.BAND, Colour.PRIMARY, values(Optional.empty(), value), false);
    }

    private List<@Nullable Double> values(Optional<UUID> programme, Function<Average, @Nullable Double> value) {
        List<@Nullable Double> values = new ArrayList<>();
        for (LocalDate month : months()) {
            @Nullable Double found = null;
            for (Average each : of(month)) {
                if (Optional.ofNullable(each.programme()).equals(programme)) {
                    found = value.apply(each);
                }
            }
            values.add(found);
        }
        return values;
    }

    private static @Nullable Double number(@Nullable Integer value) {
        return value == null ? null : Double.valueOf(value);
    }

    private List<Average> of(LocalDate month) {
        return averages.stream().filter(each -> each.month().equals(month)).toList();
    }

    private List<LocalDate> months() {
        return averages.stream().map(Average::month).distinct().toList();
    }
}
