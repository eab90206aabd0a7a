package dk.fortaler.insight;

/**
 * The figures of a period, each as {@code docs/figures.md} defines it.
 *
 * @param prepared shares whose dialog was opened, posted or not
 * @param shares of those, posted: the person says so, or a human clicked the link
 * @param clicks by humans on the shares' links in the period; previews and bots are not among them
 * @param people different visitors of one link on one day, added up
 * @param reach potential reach: followers at the time of posting, added up; the same person's same item on the same
 *     network counts once
 * @param others hits by previews and bots
 */
public record Figures(long prepared, long shares, long clicks, long people, long reach, long others) {
    public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0);

    public Figures plus(Figures more) {
        return new Figures(
                prepared + more.prepared,
                shares + more.shares,
                clicks + more.clicks,
                people + more.people,
                reach + more.reach,
                others + more.others);
    }

    /** Clicks for each share, or 0 where nothing was shared. */
    public double clicksPerShare() {
        return shares == 0 ? 0 : (double) clicks / shares;
    }
}
