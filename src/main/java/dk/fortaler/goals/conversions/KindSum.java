package dk.fortaler.goals.conversions;

import dk.fortaler.goals.conversions.ReadConversions.InCurrency;
import dk.fortaler.goals.internal.Followed;
import java.util.List;

/**
 * What a kind has come to.
 *
 * @param worth in each currency, where amounts are known
 * @param goals the open ones that count it
 */
public record KindSum(ConversionKind kind, long count, List<InCurrency> worth, List<Followed> goals) {
    public KindSum {
        worth = List.copyOf(worth);
        goals = List.copyOf(goals);
    }
}
