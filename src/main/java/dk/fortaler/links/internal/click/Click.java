package dk.fortaler.links.internal.click;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.links.ClickClass;
import dk.fortaler.links.LinkId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** One hit on one link, to the millisecond. {@code visitor} is {@link VisitorKey#NONE} unless a person stood behind it. */
public record Click(OrganisationId organisation, LinkId link, Instant at, ClickClass kind, VisitorKey visitor) {
    public Click {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
