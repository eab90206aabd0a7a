package dk.fortaler.goals.contacts;

import dk.fortaler.programmes.Programme;
import dk.fortaler.web.Chart;
import dk.fortaler.web.Chart.Colour;
import dk.fortaler.web.Chart.Kind;
import dk.fortaler.web.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Contacts and dialogues by week.
 *
 * @param programme the chosen one, or null for all
 * @param weeks none where too few have written anything
 * @param departments those whose sums are told
 */
public record ContactSumsView(
        List<Programme> programmes,
        @Nullable UUID programme,
        List<ContactSums.Week> weeks,
        List<ContactSums.DepartmentSum> departments) {
    public ContactSumsView {
        programmes = List.copyOf(programmes);
        weeks = List.copyOf(weeks);
        departments = List.copyOf(departments);
    }

    public boolean chosen(Programme one) {
        return one.id().value().equals(programme);
    }

    public boolean told() {
        return weeks.stream().anyMatch(ContactSums.Week::told);
    }

    /** The latest first, as one reads a table. */
    public List<ContactSums.Week> newestFirst() {
        return weeks.reversed();
    }

    public LocalDate first() {
        return weeks.getFirst().monday();
    }

    public LocalDate last() {
        return weeks.getLast().sunday();
    }

    public long untold() {
        return weeks.stream().filter(week -> !week.told()).count();
    }

    public long contacts() {
        return sum(ContactSums.Week::contacts);
    }

    public long dialogues() {
        return sum(ContactSums.Week::dialogues);
    }

    private long sum(Function<ContactSums.Week, @Nullable Integer> value) {
        long sum = 0;
        for (ContactSums.Week week : weeks) {
            Integer one = value.apply(week);
            sum += one == null ? 0 : one;
        }
        return sum;
    }

    public Chart chart(Page page) {
        return Chart.of(
                        weeks.stream().map(week -> page.date(week.monday())).toList(),
                        List.of(
                                set(page.text("contacts.contacts"), Colour.PRIMARY, ContactSums.Week::contacts),
                                set(page.text("contacts.dialogues"), Colour.ORANGE, ContactSums.Week::dialogues)))
                .piledUp();
    }

    private Chart.Set set(String label, Colour colour, Function<ContactSums.Week, @Nullable Integer> value) {
        List<@Nullable Double> values = new ArrayList<>();
        for (ContactSums.Week week : weeks) {
            Integer one = value.apply(week);
            values.add(one == null ? null : Double.valueOf(one));
        }
        return new Chart.Set(label, Kind.BAR, colour, values, false);
    }
}
