package dk.fortaler.people.internal.importing;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a good row says about a person.
 *
 * @param department none where the cell is empty
 * @param manager an address or a name as it stands; empty where the cell is
 * @param language null where the cell is empty
 * @param startDate null where the cell is empty
 */
public record StaffRow(
        int line,
        EmailAddress email,
        String name,
        DepartmentPath department,
        String manager,
        String title,
        @Nullable Language language,
        @Nullable LocalDate startDate,
        Set<Role> roles) {
    public StaffRow {
        roles = Set.copyOf(roles);
    }

    boolean saysTheSameAs(StaffRow other) {
        return equals(other.at(line));
    }

    private StaffRow at(int otherLine) {
        return new StaffRow(otherLine, email, name, department, manager, title, language, startDate, roles);
    }
}
