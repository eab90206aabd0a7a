package dk.fortaler.survey.results;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The results of a closed survey, of everybody or of the group that was chosen.
 *
 * @param total answers of everybody
 * @param answers of the group: none, or at least the survey's smallest group
 * @param choice what was chosen, without what cannot be
 * @param cells all of them, by which to see what else can be chosen
 * @param counts by question and row; what too few answered is missing. Of texts, only how many there are
 * @param unsplit questions that are shown of everybody, whatever was chosen
 * @param turnout of the invited
 * @param departments groups of departments, or none where none can be shown
 */
public record SurveyResult(
        int total,
        int answers,
        Choice choice,
        List<Splitting> splittings,
        List<CellSize> cells,
        Map<Subject, Counts> counts,
        Set<UUID> unsplit,
        Turnout turnout,
        List<Turnout> departments) {
    public SurveyResult {
        splittings = List.copyOf(splittings);
        cells = List.copyOf(cells);
        counts = Map.copyOf(counts);
        unsplit = Set.copyOf(unsplit);
        departments = List.copyOf(departments);
    }

    /** A cell's number and groups, and how many answers it has. */
    public record CellSize(int cell, List<Integer> groups, int answers) {
        public CellSize {
            groups = List.copyOf(groups);
        }

        boolean isIn(Choice choice) {
            for (int i = 0; i < groups.size(); i++) {
                if (choice.of(i) != Choice.ALL && choice.of(i) != groups.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Of the invited of some departments: those whose names are empty have none. */
    public record Turnout(List<String> names, int invited, int answered) {
        public Turnout {
            names = List.copyOf(names);
        }

        public double share() {
            return invited == 0 ? 0 : (double) answered / invited;
        }
    }

    /** How many answers a group has: none, or at least the survey's smallest group. */
    public int answersOf(Choice other) {
        return cells.stream()
                .filter(cell -> cell.isIn(other))
                .mapToInt(CellSize::answers)
                .sum();
    }

    /** Of everybody in the chosen group, those in one group of a splitting. */
    public int answersIn(int splitting, int group) {
        return cells.stream()
                .filter(cell -> cell.isIn(choice) && cell.groups().get(splitting) == group)
                .mapToInt(CellSize::answers)
                .sum();
    }

    public Counts of(UUID question) {
        return of(question, "");
    }

    public Counts of(UUID question, String row) {
        return counts.getOrDefault(new Subject(question, row), Counts.NONE);
    }
}
