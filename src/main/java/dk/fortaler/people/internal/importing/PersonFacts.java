package dk.fortaler.people.internal.importing;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a staff list can say about a person, and what we know of one.
 *
 * @param manager the address of a person in the same organisation
 * @param roles without {@link Role#EMPLOYEE}, which everybody is
 */
public record PersonFacts(
        EmailAddress email,
        String name,
        DepartmentPath department,
        @Nullable EmailAddress manager,
        String title,
        Language language,
        @Nullable LocalDate startDate,
        Set<Role> roles) {
    public PersonFacts {
        roles = withoutEmployee(roles);
    }

    /** Sorted, so that equal facts have equal texts: a plan's fingerprint is made of them. */
    private static SortedSet<Role> withoutEmployee(Set<Role> roles) {
        var sorted = new TreeSet<>(roles);
        sorted.remove(Role.EMPLOYEE);
        return Collections.unmodifiableSortedSet(sorted);
    }

    PersonFacts managedBy(@Nullable EmailAddress otherManager) {
        return new PersonFacts(email, name, department, otherManager, title, language, startDate, roles);
    }

    /** The columns in which these facts differ from others about the same person. */
    public Set<Column> differences(PersonFacts other) {
        var differences = EnumSet.noneOf(Column.class);
        note(differences, Column.NAME, name.equals(other.name));
        note(differences, Column.DEPARTMENT, department.key().equals(other.department.key()));
        note(differences, Column.MANAGER, Objects.equals(manager, other.manager));
        note(differences, Column.TITLE, title.equals(other.title));
        note(differences, Column.LANGUAGE, language == other.language);
        note(differences, Column.START_DATE, Objects.equals(startDate, other.startDate));
        note(differences, Column.ROLES, roles.equals(other.roles));
        return differences;
    }

    private static void note(Set<Column> differences, Column column, boolean same) {
        if (!same) {
            differences.add(column);
        }
    }
}
