package dk.fortaler.businesscase.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * All that a case is worked out from.
 *
 * @param months how far it looks, 1 to 36
 * @param followings one for each network that is counted on
 * @param sharesPerWeek of each ambassador, on all networks together
 * @param reachRate the share of the followers who see a post, 0 to 1
 * @param clickRate the share of those who see it that click, 0 to 1
 * @param hiresPerYear that the programme brings once all ambassadors are there
 * @param dialoguesPerMonth sales dialogues, once all ambassadors are there
 */
public record Assumptions(
        Currency currency,
        int months,
        Crew crew,
        List<Following> followings,
        Range sharesPerWeek,
        Range reachRate,
        Range clickRate,
        Range hiresPerYear,
        Range dialoguesPerMonth,
        MediaValue mediaValue,
        Prices prices,
        Effort effort) {
    public static final int LONGEST = 36;

    public Assumptions {
        followings = List.copyOf(followings);
        if (months < 1 || months > LONGEST) {
            throw new IllegalArgumentException("Not a number of months: " + months);
        }
    }

    public Assumptions withCrew(Crew other) {
        return with(months, other, followings, activity(), mediaValue, prices, effort);
    }

    /** More of them bring more hires and dialogues too: those were said of the crew as it is. */
    public Assumptions withShareOfEmployees(BigDecimal share) {
        BigDecimal grown =
                crew.share().signum() == 0 ? BigDecimal.ONE : share.divide(crew.share(), MathContext.DECIMAL128);
        return withCrew(new Crew(crew.employees(), share, crew.ramp()))
                .withActivity(activity().withHires(grown).withDialogues(grown));
    }

    public Assumptions withMonths(int others) {
        return with(others, crew, followings, activity(), mediaValue, prices, effort);
    }

    public Assumptions withMediaValue(MediaValue other) {
        return with(months, crew, followings, activity(), other, prices, effort);
    }

    public Assumptions withFollowings(List<Following> others) {
        return with(months, crew, others, activity(), mediaValue, prices, effort);
    }

    public Assumptions withActivity(Activity other) {
        return with(months, crew, followings, other, mediaValue, prices, effort);
    }

    public Assumptions withPrices(Prices other) {
        return with(months, crew, followings, activity(), mediaValue, other, effort);
    }

    public Assumptions withEffort(Effort other) {
        return with(months, crew, followings, activity(), mediaValue, prices, other);
    }

    private Assumptions with(
            int otherMonths,
            Crew otherCrew,
            List<Following> otherFollowings,
            Activity activity,
            MediaValue otherMediaValue,
            Prices otherPrices,
            Effort otherEffort) {
        return new Assumptions(
                currency,
                otherMonths,
                otherCrew,
                otherFollowings,
                activity.sharesPerWeek(),
                activity.reachRate(),
                activity.clickRate(),
                activity.hiresPerYear(),
                activity.dialoguesPerMonth(),
                otherMediaValue,
                otherPrices,
                otherEffort);
    }

    /** What is uncertain, on its own. */
    public Activity activity() {
        return new Activity(sharesPerWeek, reachRate, clickRate, hiresPerYear, dialoguesPerMonth);
    }

    /** Where the shares go: to each network in proportion to how many are there. */
    BigDecimal followersPerShare() {
        BigDecimal presence = followings.stream().map(Following::presence).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (presence.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return followings.stream()
                .map(each -> each.presence().multiply(each.followers()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(presence, MathContext.DECIMAL128);
    }
}
