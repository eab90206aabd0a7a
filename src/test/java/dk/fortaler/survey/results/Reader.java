package dk.fortaler.survey.results;

import dk.fortaler.survey.form.Kind;
import dk.fortaler.survey.form.Question;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Reads a closed survey as the page does, beside the answers as they were. */
final class Reader {
    private final RandomSurvey survey;
    private final FinalCounts counts;

    Reader(RandomSurvey survey) {
        this.survey = survey;
        this.counts = FinalCounts.of(survey.k(), survey.questionnaire(), survey.answers());
    }

    List<Question> counted() {
        return survey.questionnaire().questions().stream()
                .filter(question -> !question.background() && question.kind() != Kind.TEXT)
                .toList();
    }

    private boolean isUnsplit(Question question) {
        return counts.byCell().getOrDefault(FinalCounts.EVERYBODY, Map.of()).keySet().stream()
                .anyMatch(subject -> subject.question().equals(question.id()));
    }

    /** A group of each background question, or −1 for all of them. */
    List<Integer> aChoice(Random random) {
        return counts.cells().divisions().stream()
                .map(division -> random.nextBoolean()
                        ? -1
                        : random.nextInt(division.groups().size()))
                .toList();
    }

    private boolean isIn(int answer, List<Integer> choice) {
        for (int i = 0; i < choice.size(); i++) {
            int option = Backgrounds.said(
                            counts.backgrounds().get(i), survey.answers().subList(answer, answer + 1))
                    .chosen()[0];
            if (choice.get(i) >= 0 && counts.cells().divisions().get(i).groupOf(option) != choice.get(i)) {
                return false;
            }
        }
        return true;
    }

    Counts counts(Question question, String row, List<Integer> choice) {
        Subject subject = new Subject(question.id(), row);
        if (isUnsplit(question)) {
            return counts.byCell().get(FinalCounts.EVERYBODY).getOrDefault(subject, Counts.NONE);
        }
        Counts sum = Counts.NONE;
        for (int cell = 0; cell < counts.cells().cells().size(); cell++) {
            List<Integer> groups = counts.cells().cells().get(cell).groups();
            boolean in = true;
            for (int i = 0; i < choice.size(); i++) {
                in &= choice.get(i) < 0 || choice.get(i).equals(groups.get(i));
            }
            if (in) {
                sum = sum.plus(counts.byCell().getOrDefault(cell + 1, Map.of()).getOrDefault(subject, Counts.NONE));
            }
        }
        return sum;
    }

    /** Whose answers the page shows: none where it shows no figures at all. */
    BitSet shown(Question question, String row, List<Integer> choice) {
        BitSet shown = new BitSet();
        if (counts(question, row, choice).answers() == 0) {
            return shown;
        }
        boolean[] answered = survey.answered(question, row);
        boolean unsplit = isUnsplit(question);
        for (int answer = 0; answer < answered.length; answer++) {
            shown.set(answer, answered[answer] && (unsplit || isIn(answer, choice)));
        }
        return shown;
    }

    /** Sizes of the classes of answers that no shown group tells apart. */
    Iterable<Integer> atoms(Question question, String row) {
        List<Integer> everybody =
                counts.cells().divisions().stream().map(division -> -1).toList();
        Map<List<Boolean>, Integer> sizes = new HashMap<>();
        List<BitSet> groups = new ArrayList<>();
        choices(everybody).forEach(choice -> groups.add(shown(question, row, choice)));
        BitSet all = shown(question, row, everybody);
        all.stream()
                .forEach(answer -> sizes.merge(
                        groups.stream().map(group -> group.get(answer)).toList(), 1, Integer::sum));
        return sizes.values();
    }

    /** One question chosen at a time is enough to tell every cell apart: groups of several are what these share. */
    private List<List<Integer>> choices(List<Integer> everybody) {
        List<List<Integer>> choices = new ArrayList<>(List.of(everybody));
        for (int i = 0; i < everybody.size(); i++) {
            for (int group = 0;
                    group < counts.cells().divisions().get(i).groups().size();
                    group++) {
                List<Integer> choice = new ArrayList<>(everybody);
                choice.set(i, group);
                choices.add(choice);
            }
        }
        return choices;
    }
}
