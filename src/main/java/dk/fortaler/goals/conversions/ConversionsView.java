package dk.fortaler.goals.conversions;

import dk.fortaler.goals.conversions.ReadConversions.InMonth;
import dk.fortaler.insight.Period;
import dk.fortaler.programmes.Programme;
import dk.fortaler.web.Chart;
import dk.fortaler.web.Chart.Colour;
import dk.fortaler.web.Chart.Kind;
import dk.fortaler.web.Page;
import dk.fortaler.web.Paging;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Everybody's conversions, for those who manage.
 *
 * @param any whether there is one at all, of whatever time
 * @param months those with any, oldest first
 * @param ways how they come in
 * @param added the one that was just written down
 */
public record ConversionsView(
        boolean any,
        ConversionFilter filter,
        List<KindSum> sums,
        List<InMonth> months,
        List<ConversionRow> rows,
        Paging paging,
        List<Programme> programmes,
        Ways ways,
        @Nullable UUID added) {
    private static final List<Colour> COLOURS = List.of(Colour.PRIMARY, Colour.ORANGE, Colour.GREEN);

    /**
     * How many ways in there are that run.
     *
     * @param recorded whether visits are counted at all on this installation
     */
    public record Ways(long links, long hooks, boolean recorded) {}

    public List<String> periods() {
        return Period.KEYS;
    }

    public List<ConversionKind> kinds() {
        return List.of(ConversionKind.values());
    }

    public List<String> origins() {
        return ConversionFilter.ORIGINS;
    }

    public boolean isPeriod(String key) {
        return filter.period().key().equals(key);
    }

    public boolean isKind(ConversionKind kind) {
        return kind == filter.kind();
    }

    public boolean isOrigin(String origin) {
        return origin.equals(filter.origin());
    }

    public boolean isProgramme(Programme programme) {
        return programme.id().value().equals(filter.programme());
    }

    public boolean isNew(ConversionRow row) {
        return row.id().equals(added);
    }

    public String pageAddress(int page) {
        return address("/conversions", page);
    }

    public String exportAddress() {
        return address("/conversions/export", 1);
    }

    private String address(String path, int page) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path)
                .queryParam("period", filter.period().key());
        if (filter.kind() != null) {
            address.queryParam("kind", filter.kind().key());
        }
        if (filter.origin() != null) {
            address.queryParam("origin", filter.origin());
        }
        if (filter.programme() != null) {
            address.queryParam("programme", filter.programme());
        }
        return (page > 1 ? address.queryParam("page", page) : address).toUriString();
    }

    /** All months from the first with any to the last of the period, so that an empty one shows. */
    public List<LocalDate> drawn() {
        List<LocalDate> drawn = new ArrayList<>();
        if (!months.isEmpty()) {
            LocalDate last = filter.period().last().withDayOfMonth(1);
            for (LocalDate month = months.getFirst().month(); !month.isAfter(last); month = month.plusMonths(1)) {
                drawn.add(month);
            }
        }
        return drawn;
    }

    public long count(LocalDate month, ConversionKind kind) {
        return months.stream()
                .filter(each -> each.month().equals(month) && each.kind().equals(kind.key()))
                .mapToLong(InMonth::count)
                .sum();
    }

    public static String name(Page page, LocalDate month) {
        return month.format(DateTimeFormatter.ofPattern("MMM yyyy")
                .withLocale(page.language().locale()));
    }

    public Chart chart(Page page) {
        List<Chart.Set> sets = new ArrayList<>();
        for (ConversionKind kind : kinds()) {
            List<Double> values =
                    drawn().stream().map(month -> (double) count(month, kind)).toList();
            if (values.stream().anyMatch(value -> value > 0)) {
                sets.add(new Chart.Set(
                        page.text("conversions.kinds." + kind.key()),
                        Kind.BAR,
                        COLOURS.get(kind.ordinal()),
                        values,
                        false));
            }
        }
        return Chart.of(drawn().stream().map(month -> name(page, month)).toList(), sets)
                .piledUp();
    }
}
