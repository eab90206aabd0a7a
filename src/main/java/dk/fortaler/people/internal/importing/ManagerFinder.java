package dk.fortaler.people.internal.importing;

import dk.fortaler.kernel.identity.EmailAddress;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whom a list means by a manager's address or name. A name is looked for on the list first, then among those who
 * stay, then among those who left or would leave: who leaves must not change whom a name means, or the same list would
 * say something else the next time.
 */
final class ManagerFinder {
    private final Set<EmailAddress> addresses = new HashSet<>();
    private final List<Map<String, Set<EmailAddress>>> namesByNearness =
            List.of(new HashMap<>(), new HashMap<>(), new HashMap<>());

    ManagerFinder(Collection<StaffRow> rows, Collection<PresentPerson> staying, Collection<PresentPerson> gone) {
        rows.forEach(row -> add(0, row.email(), row.name()));
        staying.forEach(person -> add(1, person.facts().email(), person.facts().name()));
        gone.forEach(person -> add(2, person.facts().email(), person.facts().name()));
    }

    private void add(int nearness, EmailAddress address, String name) {
        if (addresses.add(address)) {
            namesByNearness
                    .get(nearness)
                    .computeIfAbsent(PersonNames.key(name), key -> new HashSet<>())
                    .add(address);
        }
    }

    /** The manager of a row that names one, or what is wrong with the name. */
    Found find(StaffRow row) {
        Optional<EmailAddress> address = EmailAddress.parse(row.manager());
        Set<EmailAddress> candidates =
                address.isPresent() ? known(address.get()) : named(PersonNames.key(row.manager()));
        return switch (candidates.size()) {
            case 0 -> new Found.Not(new Problem.ManagerUnknown());
            case 1 -> one(candidates.iterator().next(), row);
            default -> new Found.Not(new Problem.ManagerAmbiguous(candidates.size()));
        };
    }

    private Set<EmailAddress> known(EmailAddress address) {
        return addresses.contains(address) ? Set.of(address) : Set.of();
    }

    private Set<EmailAddress> named(String name) {
        return namesByNearness.stream()
                .filter(names -> names.containsKey(name))
                .findFirst()
                .map(names -> names.getOrDefault(name, Set.of()))
                .orElse(Set.of());
    }

    private static Found one(EmailAddress manager, StaffRow row) {
        return manager.equals(row.email()) ? new Found.Not(new Problem.ManagerOneself()) : new Found.One(manager);
    }

    sealed interface Found {
        record One(EmailAddress address) implements Found {}

        record Not(Problem problem) implements Found {}
    }
}
