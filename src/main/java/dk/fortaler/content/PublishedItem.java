package dk.fortaler.content;

import dk.fortaler.kernel.identity.WebAddress;
import dk.fortaler.programmes.ProgrammeId;
import java.time.Instant;
import java.util.Optional;

/**
 * An item as ambassadors of a programme see it.
 *
 * @param address where a share leads
 * @param site the name of the site that it comes from; may be empty
 * @param description may be empty
 * @param expiresAt from when it is not to be shared any more
 */
public record PublishedItem(
        ItemId id,
        ProgrammeId programme,
        WebAddress address,
        String site,
        String title,
        String description,
        Optional<ItemPicture> picture,
        Captions captions,
        Instant publishedAt,
        Optional<Instant> expiresAt) {}
