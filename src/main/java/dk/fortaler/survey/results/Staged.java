package dk.fortaler.survey.results;

/**
 * The counts of one question while the survey is open, in three heaps. What is shown grows by {@code k} answers at a time; and
 * as a heap of {@code k} always stays behind, the final count differs by at least {@code k} from every count that was ever
 * shown. The first figures are out with the answer that makes {@code 2k}: no rule that keeps both promises has them earlier.
 *
 * @param waiting {@code k} answers as soon as anything is shown
 * @param newest until it has {@code k} answers itself and pushes the others on
 */
record Staged(Counts shown, Counts waiting, Counts newest) {
    static final Staged EMPTY = new Staged(Counts.NONE, Counts.NONE, Counts.NONE);

    /** @param one a single answer's, of a batch in an order of chance: which heap it falls in is chance, too */
    Staged add(int k, Counts one) {
        if (waiting.answers() < k) {
            return new Staged(shown, waiting.plus(one), Counts.NONE);
        }
        Counts arrived = newest.plus(one);
        return arrived.answers() < k
                ? new Staged(shown, waiting, arrived)
                : new Staged(shown.plus(waiting), arrived, Counts.NONE);
    }
}
