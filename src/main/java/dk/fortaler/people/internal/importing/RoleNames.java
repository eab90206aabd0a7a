package dk.fortaler.people.internal.importing;

import dk.fortaler.kernel.identity.Role;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Roles as Danish and English lists write them, several in a cell. */
final class RoleNames {
    private static final Pattern BETWEEN = Pattern.compile("[,;/|+&]|\\s+(?:og|and)\\s+");
    private static final Map<String, Role> NAMES = Map.ofEntries(
            Map.entry("administrator", Role.ADMINISTRATOR),
            Map.entry("admin", Role.ADMINISTRATOR),
            Map.entry("tovholder", Role.PROGRAMME_MANAGER),
            Map.entry("programmemanager", Role.PROGRAMME_MANAGER),
            Map.entry("programmanager", Role.PROGRAMME_MANAGER),
            Map.entry("programleder", Role.PROGRAMME_MANAGER),
            Map.entry("programansvarlig", Role.PROGRAMME_MANAGER),
            Map.entry("topledelse", Role.EXECUTIVE),
            Map.entry("topleder", Role.EXECUTIVE),
            Map.entry("direktion", Role.EXECUTIVE),
            Map.entry("executive", Role.EXECUTIVE),
            Map.entry("afdelingsleder", Role.DEPARTMENT_LEAD),
            Map.entry("departmentlead", Role.DEPARTMENT_LEAD),
            Map.entry("departmenthead", Role.DEPARTMENT_LEAD),
            Map.entry("ambassadoer", Role.AMBASSADOR),
            Map.entry("medarbejderambassadoer", Role.AMBASSADOR),
            Map.entry("ambassador", Role.AMBASSADOR),
            Map.entry("medarbejder", Role.EMPLOYEE),
            Map.entry("ansat", Role.EMPLOYEE),
            Map.entry("employee", Role.EMPLOYEE));

    private RoleNames() {}

    static boolean isKnown(String cell) {
        return parse(cell).isPresent();
    }

    /** The roles of a cell; nothing where one of them is unknown. */
    static Optional<Set<Role>> parse(String cell) {
        var roles = EnumSet.noneOf(Role.class);
        for (String name : BETWEEN.split(cell)) {
            if (name.isBlank()) {
                continue;
            }
            @Nullable Role role = NAMES.get(Headings.letters(name));
            if (role == null) {
                return Optional.empty();
            }
            roles.add(role);
        }
        return Optional.of(roles);
    }
}
