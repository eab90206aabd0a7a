package dk.fortaler.goals.hooks;

import dk.fortaler.goals.conversions.ConversionKind;
import dk.fortaler.goals.conversions.Worth;
import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.links.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a call says of a conversion.
 *
 * @param share the short link that it came by, where the other system knows
 * @param person whose conversion it is, where it knows that
 * @param test whether it is only tried
 * @param ignored pointers to what it said besides
 */
record CallContent(
        ConversionKind kind,
        LocalDate day,
        @Nullable Worth worth,
        Optional<Slug> share,
        Optional<EmailAddress> person,
        String note,
        boolean test,
        List<String> ignored) {
    CallContent {
        ignored = List.copyOf(ignored);
    }
}
