package dk.fortaler.people.web;

import dk.fortaler.kernel.identity.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Roles in addresses, forms and text keys. */
public final class Roles {
    /** Those that a person can be given; everybody is an employee. */
    public static final List<Role> HELD =
            List.of(Role.ADMINISTRATOR, Role.PROGRAMME_MANAGER, Role.EXECUTIVE, Role.DEPARTMENT_LEAD, Role.AMBASSADOR);

    private Roles() {}

    public static String value(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    public static String key(Role role) {
        return "people.role." + value(role);
    }

    static Optional<Role> read(String value) {
        return HELD.stream().filter(role -> value(role).equals(value)).findFirst();
    }

    static Set<Role> readAll(List<String> values) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        values.forEach(value -> read(value).ifPresent(roles::add));
        return roles;
    }
}
