package dk.fortaler.survey.results;

/**
 * How much larger a share is than another, with its 95 % interval: Newcombe's hybrid score method (R. G. Newcombe, Interval
 * estimation for the difference between independent proportions, Statistics in Medicine 17, 1998, method 10), which puts the
 * Wilson intervals of both shares together. See {@code docs/figures.md}.
 *
 * @param points now minus before, from −1 to 1
 * @param low the interval's lower end
 * @param high the interval's upper end
 */
public record Difference(double points, double low, double high) {
    private static final double Z = 1.959964;

    /** @param answers now, and {@code answersBefore}: at least 1 */
    public static Difference of(int count, int answers, int countBefore, int answersBefore) {
        Wilson now = Wilson.of(count, answers);
        Wilson before = Wilson.of(countBefore, answersBefore);
        double points = now.share - before.share;
        return new Difference(
                points,
                points - Math.hypot(now.share - now.low, before.high - before.share),
                points + Math.hypot(now.high - now.share, before.share - before.low));
    }

    /** Whether no difference at all lies within the interval. */
    public boolean mayBeChance() {
        return low <= 0 && high >= 0;
    }

    private record Wilson(double share, double low, double high) {
        static Wilson of(int count, int answers) {
            double share = (double) count / answers;
            double square = Z * Z / answers;
            double middle = (share + square / 2) / (1 + square);
            double width = Z * Math.sqrt(share * (1 - share) / answers + square / (4 * answers)) / (1 + square);
            return new Wilson(share, Math.min(share, middle - width), Math.max(share, middle + width));
        }
    }
}
