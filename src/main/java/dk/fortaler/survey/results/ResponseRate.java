package dk.fortaler.survey.results;

/**
 * How many of the invited have answered, and what may be concluded from it. The bands are ours, a rule of thumb: what matters is
 * whether those who were silent think like the others, and that no number tells.
 *
 * @param atLeast whether there may be more who answered
 */
public record ResponseRate(int invited, int answered, boolean atLeast) {
    /**
     * Of a survey that is closed. Where fewer than {@code k} answers came by an open link, nobody shall read off how many those
     * were: then it is as many as it is at the least.
     *
     * @param answers also by an open link
     */
    public static ResponseRate atTheClose(int invited, int answered, int answers, int k) {
        boolean few = answers > answered && answers - answered < k;
        return new ResponseRate(invited, few ? answers - k + 1 : answered, few);
    }

    /** In words: from which share on it holds. */
    public enum Band {
        HIGH(0.7),
        GOOD(0.5),
        FAIR(0.3),
        LOW(0);

        private final double from;

        Band(double from) {
            this.from = from;
        }

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public double share() {
        return invited == 0 ? 0 : (double) answered / invited;
    }

    public Band band() {
        for (Band band : Band.values()) {
            if (share() >= band.from) {
                return band;
            }
        }
        return Band.LOW;
    }

    /**
     * Half the 95 % interval of a share of one half, had those who answered been drawn by lot from the invited: 1.96 ·
     * √(¼/n · (N − n)/(N − 1)).
     */
    public double margin() {
        if (answered == 0 || invited < 2) {
            return answered == 0 ? 1 : 0;
        }
        return 1.959964 * Math.sqrt(0.25 / answered * (invited - answered) / (invited - 1));
    }
}
