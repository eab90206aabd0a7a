package dk.fortaler.survey.results;

/**
 * The counts of one question while the survey is open, in three heaps. What is shown grows by at least {@code k} answers at
 * a time; and as a heap of at least {@code k} always stays behind, the final count differs by at least {@code k} from every
 * count that was ever shown.
 *
 * @param waiting at least {@code k} answers as soon as anything is shown
 * @param newest until it has {@code k} answers itself and pushes the others on
 */
record Staged(Counts shown, Counts waiting, Counts newest) {
    static final Staged EMPTY = new Staged(Counts.NONE, Counts.NONE, Counts.NONE);

    Staged add(int k, Counts batch) {
        Counts arrived = newest.plus(batch);
        if (waiting.answers() < k) {
            return new Staged(shown, waiting.plus(arrived), Counts.NONE);
        }
        return arrived.answers() < k
                ? new Staged(shown, waiting, arrived)
                : new Staged(shown.plus(waiting), arrived, Counts.NONE);
    }
}
