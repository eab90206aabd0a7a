package dk.fortaler.kernel.identity;

import dk.fortaler.kernel.text.Language;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/**
 * The person behind the running request, as they are now (not as they were when they signed in).
 *
 * @param account the sign-in that may lead into several organisations
 * @param organisationName as shown beside the person
 * @param accent one of Tabler's colour names, chosen by the organisation
 * @param demo whether the organisation is the demo company
 */
public record SignedIn(
        java.util.UUID account,
        OrganisationId organisation,
        String organisationName,
        String accent,
        boolean demo,
        PersonId person,
        String name,
        EmailAddress email,
        Set<Role> roles,
        Language language,
        Theme theme,
        ZoneId zone) {

    public SignedIn {
        EnumSet<Role> held = EnumSet.of(Role.EMPLOYEE);
        held.addAll(roles);
        roles = Set.copyOf(held);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Who sees the programme's figures and content: managers, and administrators where there is no manager yet. */
    public boolean manages() {
        return is(Role.PROGRAMME_MANAGER) || is(Role.ADMINISTRATOR);
    }
}
