package dk.fortaler.people.internal.imports;

import dk.fortaler.people.internal.importing.DepartmentPath;
import dk.fortaler.people.internal.importing.PresentPerson;
import dk.fortaler.people.internal.importing.Roster;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Everybody as the database has them, and the departments' ids by {@link DepartmentPath#key()}. */
record StoredRoster(List<PresentPerson> people, Map<DepartmentPath, UUID> departments, List<DepartmentPath> paths) {
    Roster roster() {
        return new Roster(people, paths);
    }
}
