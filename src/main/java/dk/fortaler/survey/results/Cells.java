package dk.fortaler.survey.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The answers of a closed survey, divided into cells. Each cell has at least {@code k} answers, and each group that a reader
 * may choose (one group of each background question, or all) is a union of whole cells. So are the sum of two groups, what
 * they share, and what one has more than the other: none of them has between 1 and k − 1 answers.
 * {@code docs/decisions/0009-cells-of-results.md} says why so.
 *
 * @param divisions one for each background question, in their order
 * @param cells in the order of their groups
 * @param cellOf each answer's cell
 */
record Cells(List<Division> divisions, List<Cell> cells, int[] cellOf) {
    Cells {
        divisions = List.copyOf(divisions);
        cells = List.copyOf(cells);
        cellOf = cellOf.clone();
    }

    /**
     * What everybody said to a question that may divide the others.
     *
     * @param options how many there are to choose among
     * @param chosen each answer's option, from 0; {@code options} itself where the question was left open
     */
    record Background(int options, int[] chosen) {
        Background {
            chosen = chosen.clone();
        }
    }

    /**
     * A background question's options, put together into groups that are large enough.
     *
     * @param groups of options; the number after the last option stands for those who left the question open
     */
    record Division(List<List<Integer>> groups) {
        Division {
            groups = groups.stream().map(List::copyOf).toList();
        }

        /** Whether anything can be chosen: one group alone is everybody. */
        boolean divides() {
            return groups.size() > 1;
        }

        int groupOf(int option) {
            for (int group = 0; group < groups.size(); group++) {
                if (groups.get(group).contains(option)) {
                    return group;
                }
            }
            throw new IllegalArgumentException("No group has option " + option);
        }
    }

    /**
     * Answers that are never told apart.
     *
     * @param groups its group in each division
     */
    record Cell(List<Integer> groups, int answers) {
        Cell {
            groups = List.copyOf(groups);
        }
    }

    /** @param answers how many, at least {@code k} */
    static Cells divide(int k, int answers, List<Background> backgrounds) {
        if (answers < k) {
            throw new IllegalArgumentException("Fewer than " + k + " answers are divided into nothing");
        }
        int[] cellOf = new int[answers];
        List<Cell> cells = List.of(new Cell(List.of(), answers));
        List<Division> divisions = new ArrayList<>();
        for (Background background : backgrounds) {
            Division division = new Merging(k, cells.size(), cellOf, background).merged();
            divisions.add(division);
            cells = divided(cells, cellOf, background, division);
        }
        return new Cells(divisions, cells, cellOf);
    }

    /** Renumbers {@code cellOf} by the order of the groups, which says nothing about the order of the answers. */
    private static List<Cell> divided(List<Cell> cells, int[] cellOf, Background background, Division division) {
        int[] groupOf = new int[background.options() + 1];
        for (int option = 0; option < groupOf.length; option++) {
            groupOf[option] = division.groupOf(option);
        }
        int groups = division.groups().size();
        SortedMap<Integer, Integer> answers = new TreeMap<>();
        for (int answer = 0; answer < cellOf.length; answer++) {
            cellOf[answer] = cellOf[answer] * groups + groupOf[background.chosen()[answer]];
            answers.merge(cellOf[answer], 1, Integer::sum);
        }
        List<Cell> divided = new ArrayList<>();
        SortedMap<Integer, Integer> numbers = new TreeMap<>();
        answers.forEach((place, count) -> {
            numbers.put(place, divided.size());
            List<Integer> path = new ArrayList<>(cells.get(place / groups).groups());
            path.add(place % groups);
            divided.add(new Cell(path, count));
        });
        for (int answer = 0; answer < cellOf.length; answer++) {
            cellOf[answer] = Objects.requireNonNull(numbers.get(cellOf[answer]));
        }
        return divided;
    }
}
