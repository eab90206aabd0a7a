package dk.fortaler.goals.ssi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What LinkedIn told one person in one month.
 *
 * @param month its first day
 * @param industryRank among the best so many percent of the industry, 1 to 100; null where not told, as the others
 * @param networkRank the same within the person's network
 * @param industryAverage index of the people in the industry, 0 to 100
 * @param networkAverage the same within the person's network
 * @param readOn when it was read; null where not known
 */
public record CheckIn(
        LocalDate month,
        BigDecimal brand,
        BigDecimal people,
        BigDecimal insights,
        BigDecimal relations,
        @Nullable Integer industryRank,
        @Nullable Integer networkRank,
        @Nullable BigDecimal industryAverage,
        @Nullable BigDecimal networkAverage,
        @Nullable LocalDate readOn) {

    /** The pillars alone. */
    static CheckIn of(LocalDate month, BigDecimal brand, BigDecimal people, BigDecimal insights, BigDecimal relations) {
        return new CheckIn(month, brand, people, insights, relations, null, null, null, null, null);
    }

    public BigDecimal total() {
        return brand.add(people).add(insights).add(relations);
    }

    public BigDecimal of(Pillar pillar) {
        return switch (pillar) {
            case BRAND -> brand;
            case PEOPLE -> people;
            case INSIGHTS -> insights;
            case RELATIONS -> relations;
        };
    }

    /** Of equals the first. */
    public Pillar weakest() {
        return Arrays.stream(Pillar.values())
                .min(Comparator.comparing(this::of))
                .orElseThrow();
    }
}
