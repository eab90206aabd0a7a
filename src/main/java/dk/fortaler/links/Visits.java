package dk.fortaler.links;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.links.internal.click.Click;
import dk.fortaler.links.internal.redirect.RedirectDesk;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Tells visitors of other counted addresses by the same rules as clicks: people from machines, and one person from another
 * for a day, by a digest whose key is thrown away at night. Keeps nothing.
 */
@Service
public class Visits {
    private final RedirectDesk desk;
    private final LinkProperties properties;

    Visits(RedirectDesk desk, LinkProperties properties) {
        this.desk = desk;
        this.properties = properties;
    }

    /**
     * The person behind a request, as 32 hexadecimal digits that are the same all day for what is counted and tell nothing
     * else; nothing where it is a machine, or where clicks are not recorded at all.
     *
     * @param counted what the visit is counted for; the same visitor has another digest elsewhere
     */
    public Optional<String> person(HttpServletRequest request, OrganisationId organisation, LinkId counted) {
        if (!properties.tracking()) {
            return Optional.empty();
        }
        Click click = desk.visit(request, organisation, counted);
        return click.kind() == ClickClass.HUMAN ? Optional.of(click.visitor().hex()) : Optional.empty();
    }
}
