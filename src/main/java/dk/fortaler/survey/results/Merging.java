package dk.fortaler.survey.results;

import dk.fortaler.survey.results.Cells.Background;
import dk.fortaler.survey.results.Cells.Division;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Puts a background question's options together, the same ones in every cell, until each cell has none or at least {@code k}
 * answers of each group: the smallest group that is too small joins the smallest other one.
 */
final class Merging {
    private static final Comparator<Group> SMALLEST =
            Comparator.comparingInt((Group group) -> group.answers).thenComparing(group -> group.options.getFirst());

    private final int k;
    private final List<Group> groups = new ArrayList<>();

    Merging(int k, int cells, int[] cellOf, Background background) {
        this.k = k;
        int[][] counts = new int[background.options() + 1][cells];
        for (int answer = 0; answer < cellOf.length; answer++) {
            counts[background.chosen()[answer]][cellOf[answer]]++;
        }
        for (int option = 0; option <= background.options(); option++) {
            groups.add(new Group(option, counts[option]));
        }
    }

    Division merged() {
        while (groups.size() > 1) {
            Optional<Group> small = smallest(this::isTooSmall);
            if (small.isEmpty()) {
                break;
            }
            Group other = smallest(group -> group != small.get()).orElseThrow();
            groups.remove(small.get());
            other.take(small.get());
        }
        groups.sort(Comparator.comparing(group -> group.options.getFirst()));
        return new Division(groups.stream().map(group -> group.options).toList());
    }

    private Optional<Group> smallest(Predicate<Group> wanted) {
        return groups.stream().filter(wanted).min(SMALLEST);
    }

    /**
     * An option that nobody chose is joined to others like one that few chose, so that standing alone never tells that
     * nobody in a department has answered.
     */
    private boolean isTooSmall(Group group) {
        if (group.answers < k) {
            return true;
        }
        for (int answers : group.inCell) {
            if (answers > 0 && answers < k) {
                return true;
            }
        }
        return false;
    }

    private static final class Group {
        private final List<Integer> options = new ArrayList<>();
        private final int[] inCell;
        private int answers;

        Group(int option, int[] inCell) {
            options.add(option);
            this.inCell = inCell.clone();
            for (int some : inCell) {
                answers += some;
            }
        }

        void take(Group other) {
            options.addAll(other.options);
            options.sort(Comparator.naturalOrder());
            answers += other.answers;
            for (int cell = 0; cell < inCell.length; cell++) {
                inCell[cell] += other.inCell[cell];
            }
        }
    }
}
