package dk.fortaler.goals.conversions;

import dk.fortaler.kernel.secrets.WordCode;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An address behind the last button of somebody's own page: who comes by it has become what the link counts.
 *
 * @param word in its address; short, and no secret
 * @param programme and its name, where it counts for one
 * @param counted how many it has counted
 * @param lastDay on which it last did
 */
public record ConversionLink(
        UUID id,
        String word,
        String name,
        ConversionKind kind,
        @Nullable UUID programme,
        @Nullable String programmeName,
        String target,
        boolean active,
        Instant madeAt,
        long counted,
        @Nullable LocalDate lastDay) {
    static final String PREFIX = "/c/";

    /** The path of its address. */
    public String path() {
        return PREFIX + new WordCode(CurrentOrganisation.get(), word).text();
    }
}
