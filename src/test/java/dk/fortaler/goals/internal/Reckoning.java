package dk.fortaler.goals.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who knows who is in which group, sees the groups' sums and is good at sums: finds few people whose sum follows from
 * them by adding and subtracting, with any factors. Linear algebra over a prime field, which finds all that fractions would.
 */
public final class Reckoning {
    private static final long PRIME = 2_147_483_647;

    private final int people;
    private final List<long[]> rows = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    /** @param shown groups of people who are called 0 to {@code people - 1} */
    public Reckoning(int people, Collection<? extends Set<Integer>> shown) {
        this.people = people;
        for (Set<Integer> group : shown) {
            long[] row = new long[people];
            group.forEach(person -> row[person] = 1);
            add(row);
        }
    }

    /** One to four people whose sum is no secret. */
    public Optional<Set<Integer>> fewPeople() {
        return search(new ArrayList<>(), 0);
    }

    private Optional<Set<Integer>> search(List<Integer> chosen, int from) {
        if (!chosen.isEmpty() && follows(chosen)) {
            return Optional.of(Set.copyOf(chosen));
        }
        for (int person = from; chosen.size() < SafeGroups.FEWEST - 1 && person < people; person++) {
            chosen.addLast(person);
            Optional<Set<Integer>> found = search(chosen, person + 1);
            if (found.isPresent()) {
                return found;
            }
            chosen.removeLast();
        }
        return Optional.empty();
    }

    private boolean follows(List<Integer> chosen) {
        for (int person = 0; person < people; person++) {
            long value = chosen.contains(person) ? 1 : 0;
            for (int i = 0; i < rows.size(); i++) {
                if (chosen.contains(pivots.get(i))) {
                    value -= rows.get(i)[person];
                }
            }
            if (value % PRIME != 0) {
                return false;
            }
        }
        return true;
    }

    /** Keeps the rows reduced: each has a column in which it alone has a one. */
    private void add(long[] row) {
        for (int i = 0; i < rows.size(); i++) {
            subtract(row, rows.get(i), row[pivots.get(i)]);
        }
        for (int pivot = 0; pivot < people; pivot++) {
            if (row[pivot] != 0) {
                long inverse = power(row[pivot], PRIME - 2);
                for (int i = 0; i < people; i++) {
                    row[i] = row[i] * inverse % PRIME;
                }
                for (long[] other : rows) {
                    subtract(other, row, other[pivot]);
                }
                rows.add(row);
                pivots.add(pivot);
                return;
            }
        }
    }

    private static void subtract(long[] from, long[] row, long factor) {
        for (int i = 0; i < row.length; i++) {
            from[i] = Math.floorMod(from[i] - factor * row[i] % PRIME, PRIME);
        }
    }

    private static long power(long base, long exponent) {
        long result = 1;
        long square = base;
        for (long left = exponent; left > 0; left /= 2) {
            result = left % 2 == 1 ? result * square % PRIME : result;
            square = square * square % PRIME;
        }
        return result;
    }
}
