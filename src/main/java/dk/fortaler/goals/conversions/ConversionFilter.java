package dk.fortaler.goals.conversions;

import dk.fortaler.insight.Period;
import dk.fortaler.kernel.identity.Ids;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which conversions are looked at.
 *
 * @param kind null for all
 * @param origin link, webhook or hand; null for all
 * @param programme null for all
 * @param whose the one who sees what counts for them and what they wrote down; null for everybody's
 */
record ConversionFilter(
        Period period,
        @Nullable ConversionKind kind,
        @Nullable String origin,
        @Nullable UUID programme,
        @Nullable UUID whose) {
    static final List<String> ORIGINS = List.of("link", "webhook", "hand");

    /** As an address writes it; what is none of ours is passed over. */
    static ConversionFilter of(Period period, String kind, String origin, String programme) {
        return new ConversionFilter(
                period,
                ConversionKind.of(kind).orElse(null),
                ORIGINS.contains(origin) ? origin : null,
                Ids.parse(programme).orElse(null),
                null);
    }

    /** The same without the kind: sums stand side by side, and one that is left out is not none. */
    ConversionFilter ofAllKinds() {
        return new ConversionFilter(period, null, origin, programme, whose);
    }
}
