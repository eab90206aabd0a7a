package dk.fortaler.people.internal;

import dk.fortaler.kernel.identity.Role;
import java.util.Locale;

/** A role as the database writes it. */
public final class RoleColumn {
    private RoleColumn() {}

    public static String of(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    public static Role read(String stored) {
        return Role.valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
