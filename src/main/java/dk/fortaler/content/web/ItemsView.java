package dk.fortaler.content.web;

import dk.fortaler.content.internal.ItemList.Listed;
import dk.fortaler.content.internal.Standing;
import dk.fortaler.web.Form;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The items.
 *
 * @param standing the only standing shown in lower case, or empty
 * @param any whether there is any item at all, so that an empty list says the right thing
 */
public record ItemsView(
        List<Listed> items,
        Map<Standing, Integer> counts,
        String standing,
        String search,
        boolean any,
        boolean hasSources,
        Form form,
        Pager pager) {
    public ItemsView {
        items = List.copyOf(items);
        counts = Map.copyOf(counts);
    }

    public List<Standing> standings() {
        return List.of(Standing.values());
    }

    public String key(Standing each) {
        return each.name().toLowerCase(Locale.ROOT);
    }

    public int count(Standing each) {
        return counts.getOrDefault(each, 0);
    }

    public int count() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
