package dk.fortaler.businesscase;

import dk.fortaler.businesscase.model.Assumptions;
import dk.fortaler.businesscase.model.Crew;
import dk.fortaler.businesscase.model.Currency;
import dk.fortaler.businesscase.model.Effort;
import dk.fortaler.businesscase.model.Following;
import dk.fortaler.businesscase.model.MediaValue;
import dk.fortaler.businesscase.model.Prices;
import dk.fortaler.businesscase.model.Range;
import dk.fortaler.networks.Network;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Assumptions of all sizes, drawn at random, with zeros among them. */
public final class AnyAssumptions {
    private final Random chance;

    public AnyAssumptions(long seed) {
        chance = new Random(seed);
    }

    public Assumptions assumptions() {
        List<Following> followings = new ArrayList<>();
        for (Network network : Network.values()) {
            followings.add(new Following(network, unit(), BigDecimal.valueOf(chance.nextInt(5_000))));
        }
        return new Assumptions(
                Currency.values()[chance.nextInt(Currency.values().length)],
                1 + chance.nextInt(36),
                new Crew(1 + chance.nextInt(chance.nextBoolean() ? 50 : 1_000_000), unit(), 1 + chance.nextInt(36)),
                followings,
                range(5),
                range(1).times(new BigDecimal("0.5")),
                range(1).times(new BigDecimal("0.5")),
                range(40),
                range(40),
                MediaValue.values()[chance.nextInt(3)],
                prices(amount(), amount(), amount(), amount(), amount(), amount(), amount()),
                new Effort(decimal(5), decimal(40), decimal(8), new BigDecimal(amount())));
    }

    private Range range(double most) {
        BigDecimal[] three = {decimal(most), decimal(most), decimal(most)};
        Arrays.sort(three);
        return new Range(three[0], three[1], three[2]);
    }

    private BigDecimal unit() {
        return decimal(1);
    }

    private String amount() {
        return decimal(chance.nextBoolean() ? 100 : 100_000).toPlainString();
    }

    private BigDecimal decimal(double most) {
        return chance.nextInt(8) == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(Math.round(chance.nextDouble() * most * 100), 2);
    }

    static Prices prices(String... seven) {
        return prices(Arrays.stream(seven).map(BigDecimal::new).toArray(BigDecimal[]::new));
    }

    static Prices prices(BigDecimal... seven) {
        return new Prices(seven[0], seven[1], seven[2], seven[3], seven[4], seven[5], seven[6]);
    }
}
