package dk.fortaler.goals.contacts;

import dk.fortaler.programmes.Programme;
import dk.fortaler.web.Chart;
import dk.fortaler.web.Chart.Colour;
import dk.fortaler.web.Chart.Kind;
import dk.fortaler.web.Page;
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Contacts and dialogues by week.
 *
 * @param programme the chosen one, or null for all
 * @param departments those with enough people
 */
public record ContactSumsView(
        List<Programme> programmes,
        @Nullable UUID programme,
        List<ContactSums.Week> weeks,
        List<ContactSums.DepartmentSum> departments) {

    public boolean chosen(Programme one) {
        return one.id().value().equals(programme);
    }

    public long contacts() {
        return weeks.stream().mapToLong(ContactSums.Week::contacts).sum();
    }

    public long dialogues() {
        return weeks.stream().mapToLong(ContactSums.Week::dialogues).sum();
    }

    public Chart chart(Page page) {
        return Chart.of(
                        weeks.stream().map(week -> page.date(week.from())).toList(),
                        List.of(
                                set(page.text("contacts.contacts"), Colour.PRIMARY, ContactSums.Week::contacts),
                                set(page.text("contacts.dialogues"), Colour.ORANGE, ContactSums.Week::dialogues)))
                .piledUp();
    }

    private Chart.Set set(String label, Colour colour, ToLongFunction<ContactSums.Week> value) {
        return new Chart.Set(
                label,
                Kind.BAR,
                colour,
                weeks.stream().map(week -> (double) value.applyAsLong(week)).toList(),
                false);
    }
}
