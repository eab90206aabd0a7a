package dk.fortaler.people.internal.imports;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.people.internal.importing.PersonFacts;
import dk.fortaler.people.internal.importing.StaffPlan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** New people in an order in which everybody's manager is there before them, as the database wants it. */
final class ManagersFirst {
    private final Map<EmailAddress, PersonFacts> waiting = new HashMap<>();
    private final Set<PersonFacts> sorted = new LinkedHashSet<>();

    private ManagersFirst() {}

    static List<PersonFacts> sort(Collection<StaffPlan.Join> joins) {
        var order = new ManagersFirst();
        joins.forEach(join -> order.waiting.put(join.facts().email(), join.facts()));
        joins.forEach(join -> order.place(join.facts()));
        return new ArrayList<>(order.sorted);
    }

    /** A plan has no circles of managers, so that the way up ends. */
    private void place(PersonFacts facts) {
        Deque<PersonFacts> way = new ArrayDeque<>();
        @Nullable PersonFacts at = facts;
        while (at != null && !sorted.contains(at)) {
            way.push(at);
            at = at.manager() == null ? null : waiting.get(at.manager());
        }
        sorted.addAll(way);
    }
}
